// The door every npm script goes through: installs what is missing, then runs one of our scripts, or an installed
// command, with the pinned Node. It must run on a bare machine with an old Node: plain JavaScript, built-in modules only.
//
//   node scripts/launch.mjs scripts/start.ts --port 4400
//   node scripts/launch.mjs vitest run
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './setup/dependencies.mjs';
import { environmentFor, pinnedNode } from './setup/pinned-node.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);

try {
  installMissing(root);
  run(pinnedNode(root));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function run(node) {
  const isScript = name.includes('/');
  const child = spawn(isScript ? node : name, isScript ? [path.join(root, name), ...args] : args, {
    cwd: root,
    env: environmentFor(node, root),
    shell: process.platform === 'win32' && !isScript,
    stdio: 'inherit',
  });
  // Whoever stops this process means the script; this one stays until the script has ended in its own way.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 1;
  });
}
