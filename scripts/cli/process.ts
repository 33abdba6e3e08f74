import { stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, issuesOf, ok } from '#engine/kit/result.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { systemFault } from '#scripts/billing/output-files.ts';
import type { WrittenFile, WrittenLayers } from '#scripts/billing/write-layers.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
import type { FileCommand, Section } from './command.ts';
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
    const layers = await writeTo(bill, folder.value, place.value);
    if (!layers.ok) return layers;
    const { rejected, repeated } = bill;
    const { files: written, statements, remade } = layers.value;
    return ok({
      json: { folder: folder.value, files: written, rejected, repeated, statements, remade },
      table: () => [
        ...repeatedSections(repeated),
        { title: `Written to ${folder.value}`, sheet: sheet(written) },
        ...remadeSections(remade),
      ],
      sheet: () => sheet(written),
    });
  });
};

/** Says of which tables Athena must be told anew. */
function remadeSections(remade: readonly string[]): readonly Section[] {
  if (remade.length === 0) return [];
  const title = 'Statements that changed: where Athena has these tables, drop them and run the statements again';
  return [{ title, sheet: { columns: ['statement'], rows: remade.map((file) => [file]) } }];
}

/** Where the folder will lie in S3; null: nothing was said. */
function placeOf(flag: string | undefined): Result<string | null> {
  if (flag === undefined) return ok(null);
  const location = decodeS3Location(flag);
  return location === null ? fail([issue('location-invalid', '--location')]) : ok(location);
}

/** Writes the layers; what is wrong with the folder is told by its name as it was given. */
async function writeTo(bill: OpenBill, folder: string, location: string | null) {
  try {
    const layers = await writeLayers(bill, locate(folder), location);
    return layers.ok
      ? layers
      : fail<WrittenLayers>(layers.issues.map((one) => ({ ...one, path: path.join(folder, one.path) })));
  } catch (error) {
    const fault = systemFault(error);
    if (fault === null) throw error;
    const place = fault.path === null ? folder : path.join(folder, path.relative(locate(folder), fault.path));
    return fail<WrittenLayers>([issue('output-unwritable', place, { reason: fault.code })]);
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
