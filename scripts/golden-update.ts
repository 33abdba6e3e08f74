/**
 * `npm run golden:update [-- --numbers]`: records anew what the golden tests and the pictures compare with, and prints what
 * moved. Everything it prints is a change of a published number or of the look of a page: review it as such.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '#scripts/build/build-site.ts';
import { root } from '#scripts/root.ts';
import { ensureBrowser } from '#scripts/setup/browser.ts';
import { shrinkPicture } from './golden/shrink-picture.ts';

const GOLDEN = 'tests/golden';
const PICTURES = 'tests/visual/baselines';
const began = Date.now();

// Vitest writes no files where CI is set.
let failed = existsSync(path.join(root, GOLDEN)) && !run('vitest', ['run', '--update=all', GOLDEN], { CI: '' });
if (!process.argv.includes('--numbers')) failed = !(await recordPictures()) || failed;
run('git', ['--no-pager', 'diff', '--', GOLDEN]);
run('git', ['status', '--short', '--', GOLDEN, PICTURES]);
process.exitCode = failed ? 1 : 0;

async function recordPictures(): Promise<boolean> {
  const { code, output } = await buildSite();
  if (code !== 0) throw new Error(output);
  ensureBrowser();
  const recorded = run('playwright', ['test', '--project=visual', '--update-snapshots=changed']);
  const files = readdirSync(path.join(root, PICTURES), { recursive: true, encoding: 'utf8' });
  const pictures = files.filter((file) => file.endsWith('.png')).map((file) => path.join(root, PICTURES, file));
  for (const file of pictures.filter((picture) => statSync(picture).mtimeMs >= began)) await shrinkPicture(file);
  return recorded;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
