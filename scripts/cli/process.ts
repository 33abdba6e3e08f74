import { stat } from 'node:fs/promises';
import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, issuesOf, ok } from '#engine/kit/result.ts';
import type { WrittenFile } from '#scripts/billing/write-layers.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
import type { FileCommand } from './command.ts';
import { fileIssues } from './find-files.ts';
import type { Sheet } from './output/sheet.ts';
import { locate } from './read-input.ts';
import { repeatedSections } from './repeated-section.ts';
import { withBill } from './with-bill.ts';

const EXAMPLE = 's3://example-bucket';

/** `process IN… OUT_DIR [--location s3://…]`: the raw and processed layers of a bill as Parquet by month, with the tables that make Athena read them. */
export const process: FileCommand = async (names, flags, terminal) => {
  const files = names.slice(0, -1);
  const folder = await folderOf(names);
  const location = decodeS3Location(flags['location'] ?? EXAMPLE);
  const place = location === null ? fail<string>([issue('location-invalid', '--location')]) : ok(location);
  if (!folder.ok || !place.ok) return fail([...issuesOf(folder, place), ...(await fileIssues(files))]);
  return withBill(files, terminal, async (bill) => {
    const layers = await writeLayers(bill, locate(folder.value), place.value);
    if (!layers.ok) return fail(layers.issues.map((one) => ({ ...one, path: folder.value })));
    const written = layers.value;
    const { rejected, repeated } = bill;
    return ok({
      json: {
        folder: folder.value,
        files: written,
        rejected,
        repeated,
        statements: ['raw.ddl.sql', 'processed.ddl.sql'],
      },
      table: () => [...repeatedSections(repeated), { title: `Written to ${folder.value}`, sheet: sheet(written) }],
      sheet: () => sheet(written),
    });
  });
};

/** The folder to write to, named last: it may be there already, but not as a file. */
async function folderOf(names: readonly string[]): Promise<Result<string>> {
  const folder = names.at(-1);
  if (folder === undefined || names.length < 2) return fail([issue('output-missing', 'OUT_DIR')]);
  try {
    return (await stat(locate(folder))).isDirectory() ? ok(folder) : fail([issue('output-not-folder', folder)]);
  } catch (error) {
    const isInFile = error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
    return isInFile ? fail([issue('output-not-folder', folder)]) : ok(folder);
  }
}

function sheet(written: readonly WrittenFile[]): Sheet {
  return {
    columns: ['layer', 'path', 'rows', 'bytes'],
    rows: written.map(({ layer, path: file, rows, bytes }) => [layer, file, rows, bytes]),
  };
}
