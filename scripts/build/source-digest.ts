import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything a build can depend on. */
const SOURCES = ['src', 'content', 'public', 'scripts'];
const SETTINGS = /^(astro\.config\..*|package(-lock)?\.json|tsconfig.*\.json|vercel\.json|\.npmrc)$/;

/** One hash over name and content of every source file; equal hash, equal build. */
export function sourceDigest(root: string): string {
  const settings = readdirSync(root).filter((name) => SETTINGS.test(name));
  return digestOf(root, [...settings, ...SOURCES.flatMap((folder) => filesUnder(root, folder))]);
}

/** One hash over every file a check can look at, the built site apart; facts that lie beside the checkout are read by some tests. */
export function checkoutDigest(root: string): string {
  const atTop = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const folders = [...SOURCES, 'tests', '.ci', '.github', '../shared'];
  return digestOf(root, [...atTop.map(({ name }) => name), ...folders.flatMap((folder) => filesUnder(root, folder))]);
}

/** One hash over every file of a folder, '' when the folder is missing. */
export function folderDigest(root: string, folder: string): string {
  const files = filesUnder(root, folder);
  return files.length === 0 ? '' : digestOf(root, files);
}

/** One hash over one file. */
export function fileDigest(root: string, file: string): string {
  return digestOf(root, [file]);
}

function filesUnder(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function digestOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files.toSorted()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
