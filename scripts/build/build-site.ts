import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '#scripts/check/command.ts';
import { checkContent } from '#scripts/check/content.ts';
import { root } from '#scripts/root.ts';
import { folderDigest, sourceDigest } from './source-digest.ts';
import { writeCards } from './write-cards.ts';
import { writeSearch } from './write-search.ts';
import { writeTwins } from './write-twins.ts';

const STAMP = path.join(root, '.cache', 'build.json');

/** What dist/ was built from, and what was in it then. */
type Stamp = { readonly source: string; readonly output: string };

type Built = { readonly built: boolean; readonly code: number; readonly output: string };

/**
 * Builds the site into dist/, unless dist/ is exactly what a build of the present sources left there: both the sources
 * and the output are compared by content, so that nothing stale is ever served or tested. A document that is unfit to publish stops it.
 */
export async function buildSite(options: { readonly force?: boolean } = {}): Promise<Built> {
  const source = sourceDigest(root);
  if (options.force !== true && isCurrent(source)) return { built: false, code: 0, output: '' };
  rmSync(STAMP, { force: true });
  const problems = await checkContent();
  if (problems.length > 0) return { built: true, code: 1, output: problems.join('\n') };
  const { code, output } = await runCommand('astro', ['build']);
  if (code === 0) {
    await writeTwins(path.join(root, 'dist'));
    writeSearch(path.join(root, 'dist'));
    await writeCards(path.join(root, 'dist'));
  }
  if (code === 0) writeStamp({ source, output: folderDigest(root, 'dist') });
  return { built: true, code, output };
}

function isCurrent(source: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8')) as Stamp;
    return stamp.source === source && stamp.output === folderDigest(root, 'dist');
  } catch {
    // No stamp, or not one of ours: build.
    return false;
  }
}

function writeStamp(stamp: Stamp): void {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify(stamp));
}
