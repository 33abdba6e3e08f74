import { rmSync } from 'node:fs';
import path from 'node:path';
import { isMadeFrom, stampFolder } from '#scripts/build/folder-stamp.ts';
import { fileDigest, folderDigest } from '#scripts/build/source-digest.ts';
import { root } from '#scripts/root.ts';
import { loadSqlAsText } from '#scripts/setup/sql-text.mjs';
import { DEMO_FOLDER } from './demo-files.ts';

const STAMP = '.cache/demo.json';
/** What the demo is made with: what is charged and analysed, prices, and the programs that write it. */
const MADE_WITH = ['src/engine/billing', 'src/engine/kit', 'src/engine/pricing', 'scripts/billing', 'scripts/demo'];

/** Makes the demo's files, unless they are there and were made of the present sources. Says whether it made them. */
export async function ensureDemo(): Promise<boolean> {
  const source = [
    ...MADE_WITH.map((folder) => folderDigest(root, folder)),
    fileDigest(root, 'package-lock.json'),
  ].join();
  if (isMadeFrom(source, DEMO_FOLDER, STAMP)) return false;
  const folder = path.join(root, DEMO_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  loadSqlAsText();
  const { openDatabase } = await import('#scripts/billing/open-database.ts');
  const { writeDemo } = await import('./write-demo.ts');
  const database = await openDatabase();
  try {
    await writeDemo(folder, database);
  } finally {
    database.close();
  }
  stampFolder(source, DEMO_FOLDER, STAMP);
  return true;
}
