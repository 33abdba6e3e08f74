/**
 * `npm run golden:update`: records anew what the golden tests and the pictures compare with, and prints what moved.
 * Everything it prints is a change of a published number or of the look of a page: review it as such.
 */
import { spawnSync } from 'node:child_process';
import { buildSite } from '#scripts/build/build-site.ts';
import { ensureBrowser } from '#scripts/setup/browser.ts';

const RECORDED = ['tests/golden', 'tests/visual/baselines'];
const onlyNumbers = process.argv.includes('--numbers');

let failed = run('vitest', ['run', '--update', 'tests/golden'], { CI: '' });
if (!onlyNumbers) {
  const { code, output } = await buildSite();
  if (code !== 0) throw new Error(output);
  ensureBrowser();
  failed ||= run('playwright', ['test', '--project=visual', '--update-snapshots=changed']);
}
run('git', ['--no-pager', 'diff', '--stat', '--', ...RECORDED]);
run('git', ['--no-pager', 'diff', '--', 'tests/golden']);
run('git', ['status', '--short', '--', ...RECORDED]);
process.exitCode = failed ? 1 : 0;

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status !== 0;
}
