import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Layer } from '#engine/billing/athena/layers.ts';
import { processedLayer, rawLayer } from '#engine/billing/athena/layers.ts';
import { PARTITION, tableDdl } from '#engine/billing/athena/table-ddl.ts';
import { addFindings } from '#engine/billing/rules/findings-column.ts';
import { FINDINGS_COLUMN } from '#engine/billing/source/processed-columns.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { OpenBill } from './open-bill.ts';
import { parquetOf } from './parquet-of.ts';

/** A file that was written. */
export interface WrittenFile {
  readonly layer: Layer['name'];
  /** From the folder that was named: `processed/billing_period=2026-01/part-0.parquet`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** A file of rows that is to be written; made only when it is asked for, as a bill has many. */
interface Part {
  readonly layer: Layer['name'];
  readonly path: string;
  readonly make: () => ReturnType<typeof parquetOf>;
}

/** A statement that makes a table of them. */
interface Statement {
  readonly path: string;
  readonly sql: string;
}

/** Where a table lies, in its statement: it may be told anew. */
const LOCATION = /s3:\/\/[^']*/g;

/**
 * Writes both layers of a bill as Parquet by month, and the statements that make tables of them in Athena once the folder lies at
 * `location` (`s3://bucket/path`). What the newest rules find by billed cost stands on each row of the processed layer. What is there already is
 * never changed: of a folder with other rows of these months, or with tables of other columns, nothing is written.
 */
export async function writeLayers(
  bill: OpenBill,
  folder: string,
  location: string,
): Promise<Result<readonly WrittenFile[]>> {
  await addFindings(bill);
  const parts: Part[] = [];
  const statements: Statement[] = [];
  for (const layer of [rawLayer(bill.columns, bill.lineage), processedLayer(FINDINGS_COLUMN)]) {
    const months = (await bill.database.query(layer.monthsSql)).map(({ month }) => String(month));
    parts.push(...months.map((month) => partOf(bill, layer, month)));
    const { name, columns } = layer;
    const ddl = tableDdl({ name, columns, location: `${location}/${name}/`, months });
    statements.push({ path: `${name}.ddl.sql`, sql: `${ddl}\n` });
  }
  const other = await otherIn(folder, parts, statements);
  if (other !== null) return fail([issue('output-of-other', folder, { file: other })]);
  const written: WrittenFile[] = [];
  for (const part of parts) written.push(await writePart(part, folder));
  for (const { path: file, sql } of statements) await writeFile(path.join(folder, file), sql);
  return ok(written);
}

function partOf({ database }: OpenBill, layer: Layer, month: string): Part {
  return {
    layer: layer.name,
    path: path.join(layer.name, `${PARTITION}=${month}`, 'part-0.parquet'),
    make: () => parquetOf(database, layer.monthSql(month)),
  };
}

/** The first file of a folder that would become another; null where there is none. */
async function otherIn(
  folder: string,
  parts: readonly Part[],
  statements: readonly Statement[],
): Promise<string | null> {
  for (const { path: file, sql } of statements) {
    const there = await contentOf(path.join(folder, file));
    if (there !== null && withoutPlace(there.toString()) !== withoutPlace(sql)) return file;
  }
  for (const { path: file, make } of parts) {
    const there = await contentOf(path.join(folder, file));
    if (there !== null && !there.equals(make().bytes)) return file;
  }
  return null;
}

function withoutPlace(ddl: string): string {
  return ddl.replaceAll(LOCATION, '');
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function writePart({ layer, path: file, make }: Part, folder: string): Promise<WrittenFile> {
  const { bytes, rows } = make();
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), bytes);
  return { layer, path: file, rows, bytes: bytes.length };
}
