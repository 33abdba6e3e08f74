/**
 * `npm run golden:update [-- --numbers]`: records anew what the golden tests and the pictures compare with, and prints what
 * moved. Everything it prints is a change of a published number or of the look of a page: review it as such.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '#scripts/build/build-site.ts';
import { root } from '#scripts/root.ts';
import { ensureBrowser } from '#scripts/setup/browser.ts';
import { pictureFolder } from '#scripts/setup/picture-folder.ts';
import { shrinkPicture } from './golden/shrink-picture.ts';

const GOLDEN = 'tests/golden';
const PICTURES = 'tests/visual/baselines';
const began = Date.now();

// Vitest writes no files where CI is set.
let failed = !run('vitest', ['run', '--update=all', GOLDEN], { CI: '' });
if (!process.argv.includes('--numbers')) failed = !(await recordPictures()) || failed;
run('git', ['--no-pager', 'diff', '--', GOLDEN]);
run('git', ['status', '--short', '--', GOLDEN, PICTURES]);
process.exitCode = failed ? 1 : 0;

async function recordPictures(): Promise<boolean> {
  const { code, output } = await buildSite();
  if (code !== 0) throw new Error(output);
  // Without the folder of this browser nothing is pictured.
  const folder = path.join(root, pictureFolder(ensureBrowser()));
  mkdirSync(folder, { recursive: true });
  const recorded = run('playwright', ['test', '--project=visual', '--update-snapshots=changed']);
  const pictures = readdirSync(folder).map((file) => path.join(folder, file));
  for (const file of pictures.filter((picture) => statSync(picture).mtimeMs >= began)) await shrinkPicture(file);
  return recorded;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
