import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Layer } from '#engine/billing/athena/layers.ts';
import { processedLayer, rawLayer } from '#engine/billing/athena/layers.ts';
import { PARTITION } from '#engine/billing/athena/table-ddl.ts';
import { addFindings } from '#engine/billing/rules/findings-column.ts';
import { FINDINGS_COLUMN } from '#engine/billing/source/processed-columns.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { statementIn } from './layer-statement.ts';
import type { OpenBill } from './open-bill.ts';
import { contentOf, putFile, unlessThere } from './output-files.ts';
import { parquetOf } from './parquet-of.ts';

/** A file that was written, or was there already as it would be written. */
export interface WrittenFile {
  readonly layer: Layer['name'];
  /** From the folder that was named: `processed/billing_period=2026-01/part-0.parquet`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The rows of a month of a layer; made only when they are asked for, as a bill has many. */
interface Part extends Pick<WrittenFile, 'layer' | 'path'> {
  readonly make: () => ReturnType<typeof parquetOf>;
}

/** The one file of a month's folder: another beside it would count, too, in Athena. */
const FILE = 'part-0.parquet';

/**
 * Writes both layers of a bill as Parquet by month, and the statements that make tables of them in Athena once the folder lies at
 * `location` (`s3://bucket/path`; null: where the folder's statements say already, or an example). What the newest rules find by billed cost
 * stands on each row of the processed layer. Rows that are there are never changed: of a folder with other rows of these months, or with tables
 * of other columns, nothing is written. Months that the folder has besides stay, and stay in its statements.
 */
export async function writeLayers(
  bill: OpenBill,
  folder: string,
  location: string | null,
): Promise<Result<readonly WrittenFile[]>> {
  await addFindings(bill);
  const layers = [rawLayer(bill.columns, bill.lineage), processedLayer(FINDINGS_COLUMN)];
  const parts: Part[] = [];
  const statements: { readonly path: string; readonly sql: string | null }[] = [];
  for (const layer of layers) {
    const months = (await bill.database.query(layer.monthsSql)).map(({ month }) => String(month));
    parts.push(...months.map((month) => partOf(bill, layer, month)));
    statements.push({ path: `${layer.name}.ddl.sql`, sql: await statementIn(folder, layer, months, location) });
  }
  const there = new Map<Part, WrittenFile>();
  for (const part of parts) {
    const found = await foundIn(folder, part);
    if (found === 'other') return fail([issue('output-of-other', part.path)]);
    if (found !== null) there.set(part, found);
  }
  const other = statements.find(({ sql }) => sql === null);
  if (other !== undefined) return fail([issue('output-of-other', other.path)]);
  const written: WrittenFile[] = [];
  for (const part of parts) written.push(there.get(part) ?? (await writePart(folder, part)));
  for (const { path: file, sql } of statements) await putFile(path.join(folder, file), sql ?? '');
  return ok(written);
}

function partOf({ database }: OpenBill, layer: Layer, month: string): Part {
  return {
    layer: layer.name,
    path: path.join(layer.name, `${PARTITION}=${month}`, FILE),
    make: () => parquetOf(database, layer.monthSql(month)),
  };
}

/** What a folder has in a part's place: nothing, the same, or something else, be it beside it. */
async function foundIn(folder: string, part: Part): Promise<WrittenFile | 'other' | null> {
  const file = path.join(folder, part.path);
  const beside = (await unlessThere(readdir(path.dirname(file)))) ?? [];
  // Athena reads all of a folder's files, but for those whose names begin like this.
  if (beside.some((name) => name !== FILE && !/^[._]/.test(name))) return 'other';
  const content = await contentOf(file);
  if (content === null) return null;
  const { bytes, rows } = part.make();
  return content.equals(bytes) ? { layer: part.layer, path: part.path, rows, bytes: bytes.length } : 'other';
}

async function writePart(folder: string, { layer, path: file, make }: Part): Promise<WrittenFile> {
  const { bytes, rows } = make();
  await putFile(path.join(folder, file), bytes);
  return { layer, path: file, rows, bytes: bytes.length };
}
