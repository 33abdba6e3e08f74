import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import type { WrittenFile } from '#scripts/billing/write-layers.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
import type { FileCommand } from './command.ts';
import type { Sheet } from './output/sheet.ts';
import { findFiles, locate } from './read-input.ts';

const EXAMPLE = 's3://example-bucket';

/** `process IN… OUT_DIR [--location s3://…]`: the raw and processed layers of a bill as Parquet by month, with the tables that make Athena read them. */
export const process: FileCommand = async (names, flags) => {
  const folder = names.at(-1);
  if (folder === undefined || names.length < 2) return fail([issue('output-missing', 'OUT_DIR')]);
  const files = await findFiles(names.slice(0, -1));
  if (!files.ok) return files;
  const location = decodeS3Location(flags['location'] ?? EXAMPLE);
  if (location === null) return fail([issue('location-invalid', '--location')]);
  const database = await openDatabase();
  try {
    const bill = await openBill(database, files.value);
    if (!bill.ok) return bill;
    const written = await writeLayers(bill.value, locate(folder), location);
    const { rejected, repeated } = bill.value;
    return ok({
      json: { folder, files: written, rejected, repeated, statements: ['raw.ddl.sql', 'processed.ddl.sql'] },
      table: () => [{ title: `Written to ${folder}`, sheet: sheet(written) }],
      sheet: () => sheet(written),
    });
  } finally {
    database.close();
  }
};

function sheet(written: readonly WrittenFile[]): Sheet {
  return {
    columns: ['layer', 'path', 'rows', 'bytes'],
    rows: written.map(({ layer, path: file, rows, bytes }) => [layer, file, rows, bytes]),
  };
}
