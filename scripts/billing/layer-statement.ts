import path from 'node:path';
import type { Layer } from '#engine/billing/athena/layers.ts';
import { EXAMPLE_LOCATION } from '#engine/billing/athena/s3-location.ts';
import { NO_MONTH, PARTITION, tableDdl } from '#engine/billing/athena/table-ddl.ts';
import { contentOf, namesIn } from './output-files.ts';

/** A partition's folder, and what of its name may stand in a statement. */
const MONTH = new RegExp(`^${PARTITION}=(\\d{4}-\\d{2}|${NO_MONTH})$`);

/** Where the columns of a table stand in its statement. */
const COLUMNS = /CREATE EXTERNAL TABLE[^]*?\nPARTITIONED BY/;

/** The statement that makes a table of a layer in a folder. */
export interface LayerStatement {
  /** From the folder: `raw.ddl.sql`. */
  readonly path: string;
  readonly sql: string;
  /** The folder's own is of a table with other columns. */
  readonly isOther: boolean;
  /** The folder's own is of the same columns, but of other months or another place: a table that Athena has by it must be made anew. */
  readonly isRemade: boolean;
}

/** Makes the statement: of these months, and those that the folder has already. `location` null: what the folder's own says, or an example. */
export async function statementIn(
  folder: string,
  { name, columns }: Layer,
  months: readonly string[],
  location: string | null,
): Promise<LayerStatement> {
  const file = `${name}.ddl.sql`;
  const own = (await contentOf(path.join(folder, file)))?.toString() ?? null;
  const place = location ?? placeOf(own, name) ?? EXAMPLE_LOCATION;
  const all = [...new Set([...months, ...(await monthsIn(path.join(folder, name)))])].toSorted();
  const sql = `${tableDdl({ name, columns, location: `${place}/${name}/`, months: all })}\n`;
  const isOther = own !== null && columnsOf(own) !== columnsOf(sql);
  return { path: file, sql, isOther, isRemade: own !== null && own !== sql };
}

function columnsOf(ddl: string): string {
  return COLUMNS.exec(ddl)?.[0] ?? '';
}

function placeOf(ddl: string | null, name: Layer['name']): string | null {
  return new RegExp(`LOCATION '([^']+)/${name}/'`).exec(ddl ?? '')?.[1] ?? null;
}

/** Months that a layer has in a folder; folders of other names are no partitions. */
async function monthsIn(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).flatMap((name) => MONTH.exec(name)?.[1] ?? []);
}
