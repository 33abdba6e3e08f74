/** `npm run dev [-- --port 4400]`: the site with live reload, its demo files made first. */
import { spawn } from 'node:child_process';
import { ensureDemo } from './demo/ensure-demo.ts';
import { root } from './root.ts';

await ensureDemo();
const server = spawn('astro', ['dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
