import { createWriteStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { parquetOf } from '#scripts/billing/parquet-of.ts';
import { demoDatabase } from '#scripts/demo/demo-database.ts';
import { DEMO_FILES, DEMO_FOLDER } from '#scripts/demo/demo-files.ts';
import { root } from '#scripts/root.ts';

/** Times the demo's bill is repeated: a little more than a million rows. */
const COPIES = 31;
/** Rows of the small file: as many as the published sample of a real bill has. */
const FEW = 300;

/** A file to measure with. */
export interface BigBill {
  readonly path: string;
  readonly rows: number;
  /** It is open in a moment: measured more than once. */
  readonly isSmall?: boolean;
}

export type BigBills = Readonly<Record<'first' | 'small' | 'csv' | 'parquet', BigBill>>;

/**
 * Writes bills of three kinds into a folder of their own: a few rows, twice, of which the first is opened to have the database there, and a
 * million as CSV and as Parquet. No two opened one after the other have as many rows. The demo's files must have been made.
 */
export async function writeBigBills(): Promise<BigBills> {
  const folder = mkdtempSync(path.join(tmpdir(), 'big-bills-'));
  const text = readFileSync(path.join(root, DEMO_FOLDER, DEMO_FILES.csv), 'utf8');
  const many = COPIES * (text.trimEnd().split('\n').length - 1);
  const bill = (name: string, rows: number) => ({ path: path.join(folder, name), rows });
  const files = {
    first: bill('first.csv', FEW - 1),
    small: { ...bill('small.csv', FEW), isSmall: true },
    csv: bill('million.csv', many),
    parquet: bill('million.parquet', many),
  };
  for (const { path: file, rows } of [files.first, files.small])
    writeFileSync(file, `${text.split('\n', rows + 1).join('\n')}\n`);
  await writeRepeated(files.csv.path, text);
  writeFileSync(files.parquet.path, await repeatedParquet());
  return files;
}

async function writeRepeated(file: string, text: string): Promise<void> {
  const out = createWriteStream(file);
  const body = text.slice(text.indexOf('\n') + 1);
  out.write(text);
  for (let copy = 1; copy < COPIES; copy += 1) out.write(body);
  out.end();
  await finished(out);
}

async function repeatedParquet(): Promise<Uint8Array> {
  const { database } = await demoDatabase();
  try {
    return parquetOf(database, `SELECT p.* EXCLUDE (rules_version) FROM processed p, range(${COPIES})`).bytes;
  } finally {
    database.close();
  }
}
