import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { WrittenFile } from '#scripts/billing/write-layers.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
import type { FileCommand } from './command.ts';
import type { Sheet } from './output/sheet.ts';
import { locate } from './read-input.ts';
import { repeatedSections } from './repeated-section.ts';
import { withBill } from './with-bill.ts';

const EXAMPLE = 's3://example-bucket';

/** `process IN… OUT_DIR [--location s3://…]`: the raw and processed layers of a bill as Parquet by month, with the tables that make Athena read them. */
export const process: FileCommand = async (names, flags, terminal) => {
  const folder = names.at(-1);
  if (folder === undefined || names.length < 2) return fail([issue('output-missing', 'OUT_DIR')]);
  const location = decodeS3Location(flags['location'] ?? EXAMPLE);
  if (location === null) return fail([issue('location-invalid', '--location')]);
  return withBill(names.slice(0, -1), terminal, async (bill) => {
    const written = await writeLayers(bill, locate(folder), location);
    const { rejected, repeated } = bill;
    return ok({
      json: { folder, files: written, rejected, repeated, statements: ['raw.ddl.sql', 'processed.ddl.sql'] },
      table: () => [...repeatedSections(repeated), { title: `Written to ${folder}`, sheet: sheet(written) }],
      sheet: () => sheet(written),
    });
  });
};

function sheet(written: readonly WrittenFile[]): Sheet {
  return {
    columns: ['layer', 'path', 'rows', 'bytes'],
    rows: written.map(({ layer, path: file, rows, bytes }) => [layer, file, rows, bytes]),
  };
}
