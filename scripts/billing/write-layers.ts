import path from 'node:path';
import type { Layer } from '#engine/billing/athena/layers.ts';
import { processedLayer, rawLayer } from '#engine/billing/athena/layers.ts';
import { PARTITION } from '#engine/billing/athena/table-ddl.ts';
import { addFindings } from '#engine/billing/rules/findings-column.ts';
import { FINDINGS_COLUMN } from '#engine/billing/source/processed-columns.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { LayerStatement } from './layer-statement.ts';
import { statementIn } from './layer-statement.ts';
import type { OpenBill } from './open-bill.ts';
import { contentOf, namesIn, putFile } from './output-files.ts';
import { parquetOf } from './parquet-of.ts';

/** A file that was written, or was there already as it would be written. */
export interface WrittenFile {
  readonly layer: Layer['name'];
  /** From the folder that was named: `processed/billing_period=2026-01/part-0.parquet`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** What stands in the folder in the end. */
export interface WrittenLayers {
  readonly files: readonly WrittenFile[];
  readonly statements: readonly string[];
  /** Statements that were there and are others now. Athena leaves a table that it has as it is, so that it must be dropped and made again. */
  readonly remade: readonly string[];
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
): Promise<Result<WrittenLayers>> {
  await addFindings(bill);
  const parts: Part[] = [];
  const statements: LayerStatement[] = [];
  for (const layer of [rawLayer(bill.columns, bill.lineage), processedLayer(FINDINGS_COLUMN)]) {
    const months = (await bill.database.query(layer.monthsSql)).map(({ month }) => String(month));
    parts.push(...months.map((month) => partOf(bill, layer, month)));
    statements.push(await statementIn(folder, layer, months, location));
  }
  const there = await partsIn(folder, parts);
  const others = statements.filter(({ isOther }) => isOther).map((one) => issue('output-of-other', one.path));
  if (!there.ok || others.length > 0) return fail([...others, ...(there.ok ? [] : there.issues)]);
  // First what says of which columns the rows are: whatever cuts a run short, rows of others are refused from then on.
  for (const { path: file, sql } of statements) await putFile(path.join(folder, file), sql);
  const files: WrittenFile[] = [];
  for (const part of parts) files.push(there.value.get(part) ?? (await writePart(folder, part)));
  const remade = statements.filter(({ isRemade }) => isRemade).map((one) => one.path);
  return ok({ files, statements: statements.map((one) => one.path), remade });
}

function partOf({ database }: OpenBill, layer: Layer, month: string): Part {
  return {
    layer: layer.name,
    path: path.join(layer.name, `${PARTITION}=${month}`, FILE),
    make: () => parquetOf(database, layer.monthSql(month)),
  };
}

/** Parts that a folder has already as they would be written; or, by name, the files that are something else. */
async function partsIn(folder: string, parts: readonly Part[]): Promise<Result<ReadonlyMap<Part, WrittenFile>>> {
  const there = new Map<Part, WrittenFile>();
  for (const part of parts) {
    const file = path.join(folder, part.path);
    const month = path.dirname(part.path);
    // Athena reads all of a folder's files, but for those whose names begin like this.
    const beside = (await namesIn(path.join(folder, month))).find((name) => name !== FILE && !/^[._]/.test(name));
    if (beside !== undefined) return fail([issue('output-beside-other', path.join(month, beside))]);
    const content = await contentOf(file);
    if (content === null) continue;
    const { bytes, rows } = part.make();
    if (!content.equals(bytes)) return fail([issue('output-of-other', part.path)]);
    there.set(part, { layer: part.layer, path: part.path, rows, bytes: bytes.length });
  }
  return ok(there);
}

async function writePart(folder: string, { layer, path: file, make }: Part): Promise<WrittenFile> {
  const { bytes, rows } = make();
  await putFile(path.join(folder, file), bytes);
  return { layer, path: file, rows, bytes: bytes.length };
}
