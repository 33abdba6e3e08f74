// Brings node_modules in line with package-lock.json. Runs before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Installs the locked packages unless they are all there already; says so on standard error only. */
export function installMissing(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  process.stderr.write(`Installing packages (${missing.length} missing or changed)…\n`);
  // npm's own Node must survive the install, so the copy inside node_modules leaves the PATH.
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: withoutProjectBinaries(process.env, root),
    shell: process.platform === 'win32',
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) throw new Error('The packages could not be installed: see the npm message above.');
}

/**
 * Names of locked packages that are not installed in the locked version. npm keeps a list of what it installed in
 * node_modules/.package-lock.json; comparing the two needs no stamp of ours and stays right after a manual `npm ci`.
 * Optional packages (binaries of other platforms) may be absent.
 */
export function missingPackages(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.keys(wanted).filter((name) => {
    if (name === '') return false;
    const found = installed[name];
    if (found === undefined) return wanted[name].optional !== true;
    return found.version !== wanted[name].version || !existsSync(path.join(root, name));
  });
}

function readPackages(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function withoutProjectBinaries(env, root) {
  const own = path.join(root, 'node_modules');
  const kept = (env.PATH || '').split(path.delimiter).filter((folder) => !folder.startsWith(own));
  return Object.assign({}, env, { PATH: kept.join(path.delimiter) });
}
