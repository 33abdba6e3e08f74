import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#scripts/root.ts';
import { folderDigest } from './source-digest.ts';

/** What a folder was made from, and what was in it then. */
type Stamp = { readonly source: string; readonly output: string };

/** Whether a folder is exactly what was made of these sources: both are compared by content. Paths count from the project's folder. */
export function isMadeFrom(source: string, folder: string, stampFile: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(path.join(root, stampFile), 'utf8')) as Stamp;
    return stamp.source === source && stamp.output === folderDigest(root, folder);
  } catch {
    // No stamp, or not one of ours: make it.
    return false;
  }
}

/** Notes that a folder was made of these sources, as it is now. */
export function stampFolder(source: string, folder: string, stampFile: string): void {
  const file = path.join(root, stampFile);
  mkdirSync(path.dirname(file), { recursive: true });
  const stamp: Stamp = { source, output: folderDigest(root, folder) };
  writeFileSync(file, JSON.stringify(stamp));
}
