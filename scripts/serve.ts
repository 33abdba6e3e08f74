/** `npm run serve -- --port 4321`: the built site on this machine, under the rules of vercel.json. `--port 0`: any free port. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from './serve/start-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, host: { type: 'string' } } });
const port = Number(values.port);

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' ? `Port ${port} is taken; choose another, or any free one with --port 0.` : message;
}

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`Not a port: ${values.port}`);
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  const { url } = await startServer({ port, root, ...(values.host && { host: values.host }) });
  console.log(url);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
