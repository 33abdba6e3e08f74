/** `npm run test:e2e -- [arguments of playwright test]`: the browser tests alone, on an up-to-date build. */
import { spawnSync } from 'node:child_process';
import { buildSite } from '#scripts/build/build-site.ts';
import { ensureBrowser } from '#scripts/setup/browser.ts';

const { code, output } = await buildSite();
if (code === 0) {
  ensureBrowser();
  const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.error(output);
  process.exitCode = code;
}
