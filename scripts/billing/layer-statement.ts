import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Layer } from '#engine/billing/athena/layers.ts';
import { decodeS3Location, EXAMPLE_LOCATION } from '#engine/billing/athena/s3-location.ts';
import { NO_MONTH, PARTITION, tableDdl } from '#engine/billing/athena/table-ddl.ts';
import { contentOf, unlessThere } from './output-files.ts';

/** A partition's folder, and what of its name may stand in a statement. */
const MONTH = new RegExp(`^${PARTITION}=(\\d{4}-\\d{2}|${NO_MONTH})$`);

/** Where the columns of a table end in its statement. */
const END_OF_COLUMNS = '\nPARTITIONED BY';

/**
 * The statement that makes a table of a layer in a folder: of these months, and those that the folder has already. Null where the folder's own is of a table
 * with other columns. `location` null: what the folder's own says, or an example.
 */
export async function statementIn(
  folder: string,
  { name, columns }: Layer,
  months: readonly string[],
  location: string | null,
): Promise<string | null> {
  const own = (await contentOf(path.join(folder, `${name}.ddl.sql`)))?.toString() ?? null;
  const place = location ?? placeOf(own, name) ?? EXAMPLE_LOCATION;
  const all = [...new Set([...months, ...(await monthsIn(path.join(folder, name)))])].toSorted();
  const ddl = tableDdl({ name, columns, location: `${place}/${name}/`, months: all });
  return own === null || columnsOf(own) === columnsOf(ddl) ? `${ddl}\n` : null;
}

function columnsOf(ddl: string): string {
  return ddl.slice(0, ddl.indexOf(END_OF_COLUMNS));
}

function placeOf(ddl: string | null, name: Layer['name']): string | null {
  const [, place = ''] = new RegExp(`LOCATION '([^']*)/${name}/'`).exec(ddl ?? '') ?? [];
  return decodeS3Location(place);
}

/** Months that a layer has in a folder; folders of other names are no partitions. */
async function monthsIn(folder: string): Promise<readonly string[]> {
  const names = (await unlessThere(readdir(folder))) ?? [];
  return names.flatMap((name) => MONTH.exec(name)?.[1] ?? []);
}
