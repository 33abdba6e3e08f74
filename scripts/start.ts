/** `npm start [-- --port 4400]`: builds the site if anything changed and serves it as the host will. */
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { dist } from './check/site-files.ts';
import { startServer } from './serve/start-server.ts';

const FIRST_PORT = 4321;
const TRIES = 50;

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const wanted = values.port ?? process.env['PORT'];

const { built, code, output } = await buildSite();
if (code === 0) {
  console.log(built ? 'Built the site into dist/.' : 'dist/ is up to date.');
  const server = wanted === undefined ? await serveOnFreePort(FIRST_PORT) : await serveOn(portFrom(wanted));
  console.log(`\n  FinOps reference: ${server.url}\n\n  Stop with Ctrl-C.`);
} else {
  console.error(output);
  process.exitCode = code;
}

function serveOn(port: number): ReturnType<typeof startServer> {
  return startServer({ port, root: dist });
}

async function serveOnFreePort(first: number): ReturnType<typeof startServer> {
  for (let port = first; port < first + TRIES; port += 1) {
    try {
      return await serveOn(port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${first + TRIES - 1}: choose one with --port.`);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not ${text}.`);
}
