/** `npm start [-- --port 4400]`: builds the site if anything changed and serves it as the host will. */
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { dist } from './check/site-files.ts';
import type { RunningServer } from './serve/start-server.ts';
import { startServer } from './serve/start-server.ts';

const FIRST_PORT = 4321;
const TRIES = 50;

try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const ports = portsToTry(values.port ?? process.env['PORT']);
  const { built, code, output } = await buildSite();
  if (code !== 0) throw new Error(output);
  console.log(built ? 'Built the site into dist/.' : 'dist/ is up to date.');
  const { url } = await serveOnFirstFree(ports);
  console.log(`\n  FinOps reference: ${url}\n\n  Stop with Ctrl-C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The port that was asked for, or a row of usual ones. */
function portsToTry(wanted: string | undefined): readonly number[] {
  if (wanted === undefined) return Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index);
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return [port];
  throw new Error(`A port is a number from 0 to 65535, not "${wanted}".`);
}

async function serveOnFirstFree(ports: readonly number[]): Promise<RunningServer> {
  for (const port of ports) {
    try {
      return await startServer({ port, root: dist });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Port ${ports.join(', ')} is taken: choose another with --port, or any free one with --port 0.`);
}
