import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Layer } from '#engine/billing/athena/layers.ts';
import { processedLayer, rawLayer } from '#engine/billing/athena/layers.ts';
import { PARTITION, tableDdl } from '#engine/billing/athena/table-ddl.ts';
import { addFindings } from '#engine/billing/rules/findings-column.ts';
import { FINDINGS_COLUMN } from '#engine/billing/source/processed-columns.ts';
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

/**
 * Writes both layers of a bill as Parquet by month, and the statements that make tables of them in Athena once the folder lies at
 * `location` (`s3://bucket/path`). What the newest rules find by billed cost stands on each row of the processed layer.
 */
export async function writeLayers(bill: OpenBill, folder: string, location: string): Promise<readonly WrittenFile[]> {
  await addFindings(bill);
  const written: WrittenFile[] = [];
  for (const layer of [rawLayer(bill.columns, bill.lineage), processedLayer(FINDINGS_COLUMN)]) {
    const months = (await bill.database.query(layer.monthsSql)).map(({ month }) => String(month));
    for (const month of months) written.push(await writeMonth(bill, layer, month, folder));
    const { name, columns } = layer;
    const ddl = tableDdl({ name, columns, location: `${location}/${name}/`, months });
    await writeFile(path.join(folder, `${layer.name}.ddl.sql`), `${ddl}\n`);
  }
  return written;
}

async function writeMonth({ database }: OpenBill, layer: Layer, month: string, folder: string): Promise<WrittenFile> {
  const file = path.join(layer.name, `${PARTITION}=${month}`, 'part-0.parquet');
  const { bytes, rows } = parquetOf(database, layer.monthSql(month));
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), bytes);
  return { layer: layer.name, path: file, rows, bytes: bytes.length };
}
