import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '#scripts/check/command.ts';
import { checkContent } from '#scripts/check/content.ts';
import { DEMO_FILES, DEMO_FOLDER } from '#scripts/demo/demo-files.ts';
import { root } from '#scripts/root.ts';
import { isMadeFrom, stampFolder } from './folder-stamp.ts';
import { sourceDigest } from './source-digest.ts';
import { writeCards } from './write-cards.ts';
import { writeSearch } from './write-search.ts';
import { writeTwins } from './write-twins.ts';

const STAMP = '.cache/build.json';

type Built = { readonly built: boolean; readonly code: number; readonly output: string };

/**
 * Builds the site into dist/, unless dist/ is exactly what a build of the present sources left there: both the sources
 * and the output are compared by content, so that nothing stale is ever served or tested. A document that is unfit to publish stops it.
 */
export async function buildSite(options: { readonly force?: boolean } = {}): Promise<Built> {
  const source = sourceDigest(root);
  if (options.force !== true && isMadeFrom(source, 'dist', STAMP)) return { built: false, code: 0, output: '' };
  rmSync(path.join(root, STAMP), { force: true });
  // Apart from this process, so that both run at once.
  const demo = runCommand(process.execPath, [path.join(root, 'scripts', 'demo.ts')]);
  const problems = await checkContent();
  const made = await demo;
  if (problems.length > 0) return { built: true, code: 1, output: problems.join('\n') };
  if (made.code !== 0) return { built: true, ...made };
  const { code, output } = await runCommand('astro', ['build']);
  if (code === 0) {
    const dist = path.join(root, 'dist');
    for (const name of Object.values(DEMO_FILES))
      cpSync(path.join(root, DEMO_FOLDER, name), path.join(dist, 'demo', name));
    await writeTwins(dist);
    writeSearch(dist);
    await writeCards(dist);
    stampFolder(source, 'dist', STAMP);
  }
  return { built: true, code, output };
}
