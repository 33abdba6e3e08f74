import { stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, issuesOf, ok } from '#engine/kit/result.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { systemCode } from '#scripts/billing/output-files.ts';
import type { WrittenFile } from '#scripts/billing/write-layers.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
import type { FileCommand } from './command.ts';
import { fileIssues } from './find-files.ts';
import type { Sheet } from './output/sheet.ts';
import { locate } from './read-input.ts';
import { repeatedSections } from './repeated-section.ts';
import { withBill } from './with-bill.ts';

/** `process IN… OUT_DIR [--location s3://…]`: the raw and processed layers of a bill as Parquet by month, with the tables that make Athena read them. */
export const process: FileCommand = async (names, flags, terminal) => {
  const files = names.slice(0, -1);
  const folder = await folderOf(names);
  const place = placeOf(flags['location']);
  if (!folder.ok || !place.ok) return fail([...issuesOf(folder, place), ...(await fileIssues(files))]);
  return withBill(files, terminal, async (bill) => {
    const layers = await written(bill, folder.value, place.value);
    if (!layers.ok) return layers;
    const { rejected, repeated } = bill;
    return ok({
      json: {
        folder: folder.value,
        files: layers.value,
        rejected,
        repeated,
        statements: ['raw.ddl.sql', 'processed.ddl.sql'],
      },
      table: () => [...repeatedSections(repeated), { title: `Written to ${folder.value}`, sheet: sheet(layers.value) }],
      sheet: () => sheet(layers.value),
    });
  });
};

/** Where the folder will lie in S3; null: nothing was said. */
function placeOf(flag: string | undefined): Result<string | null> {
  if (flag === undefined) return ok(null);
  const location = decodeS3Location(flag);
  return location === null ? fail([issue('location-invalid', '--location')]) : ok(location);
}

/** Writes the layers; what is wrong with the folder is told by its name as it was given. */
async function written(bill: OpenBill, folder: string, place: string | null) {
  try {
    const layers = await writeLayers(bill, locate(folder), place);
    return layers.ok
      ? layers
      : fail<readonly WrittenFile[]>(layers.issues.map((one) => ({ ...one, path: path.join(folder, one.path) })));
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return fail<readonly WrittenFile[]>([issue('output-unwritable', folder, { reason })]);
  }
}

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

function sheet(files: readonly WrittenFile[]): Sheet {
  return {
    columns: ['layer', 'path', 'rows', 'bytes'],
    rows: files.map(({ layer, path: file, rows, bytes }) => [layer, file, rows, bytes]),
  };
}
