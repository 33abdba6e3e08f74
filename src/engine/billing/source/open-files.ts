import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { BillDatabase } from '../analysis/bill-database.ts';
import { countOf, textOf } from '../analysis/bill-database.ts';
import type { BillStore, CostFile } from './cost-file.ts';
import type { Detection, SourceFormat } from './detect-format.ts';
import { detectFormat } from './detect-format.ts';
import { lineageOf } from './lineage.ts';
import type { FileColumns, RawBill } from './load-files.ts';
import { loadFiles } from './load-files.ts';
import type { Origin } from './origin.ts';
import { processedSql } from './processed-sql.ts';

/** A bill with both its layers in a database of its own. */
export interface OpenBill extends RawBill {
  readonly database: BillDatabase;
  readonly format: SourceFormat;
  readonly lineage: readonly Origin[];
  /** Of all files. */
  readonly rows: number;
}

/** What is being done to open a bill. */
export type OpeningStep =
  { readonly step: 'reading'; readonly file: string; readonly index: number } | { readonly step: 'typing' };

interface Options {
  /** Version of the rules that the processed layer is to carry. */
  readonly rulesVersion: number;
  readonly onStep?: (step: OpeningStep) => void;
}

/** Two places for a bill: the one that is shown stays whole until the next is ready to take its place. */
const PLACES = ['bill_a', 'bill_b'] as const;

/**
 * Opens cost files, together: raw layer as it is, processed layer typed; or says what the files are instead. Whatever goes wrong, the
 * bill before stays as it was.
 */
export async function openFiles(
  store: BillStore,
  files: readonly CostFile[],
  options: Options,
): Promise<Result<OpenBill>> {
  const early = refusedEarly(files);
  if (early.length > 0) return fail(early);
  const [row = {}] = await store.query('SELECT CURRENT_SCHEMA() AS place');
  const before = textOf(row, 'place') ?? '';
  const place = before === PLACES[0] ? PLACES[1] : PLACES[0];
  await store.query(`DROP SCHEMA IF EXISTS ${place} CASCADE`);
  await store.query(`CREATE SCHEMA ${place}`);
  await store.query(`USE ${place}`);
  const bill = await readFiles(store, files, options).catch((error: unknown) =>
    fail<OpenBill>([issue('bill-unreadable', namesOf(files), { reason: reasonOf(error) })]),
  );
  if (!bill.ok) await store.query(`USE ${before}`);
  await dropPlace(store, bill.ok ? before : place);
  return bill;
}

/** Drops a place of a bill; anything else of the database stays. */
async function dropPlace(store: BillStore, place: string): Promise<void> {
  if (PLACES.some((name) => name === place)) await store.query(`DROP SCHEMA ${place} CASCADE`);
}

async function readFiles(
  store: BillStore,
  files: readonly CostFile[],
  { rulesVersion, onStep = () => undefined }: Options,
): Promise<Result<OpenBill>> {
  const raw = await loadFiles(store, files, ({ name }, index) => onStep({ step: 'reading', file: name, index }));
  if (raw.columns.length === 0) return fail([issue('bill-empty', namesOf(files))]);
  const format = commonFormat(raw.files);
  if (!format.ok) return format;
  const lineage = lineageOf(format.value, raw.columns);
  onStep({ step: 'typing' });
  await store.query(processedSql(lineage, rulesVersion, raw.natives ?? undefined));
  const rows = await rowsOf(store);
  if (rows === 0) return fail([withoutRows(files, raw)]);
  // The last moment at which the reader may have changed their mind: after it the bill before is gone.
  onStep({ step: 'typing' });
  return ok({ database: store, format: format.value, lineage, rows, ...raw });
}

async function rowsOf(store: BillStore): Promise<number> {
  const [row = {}] = await store.query('SELECT COUNT(*) AS row_count FROM raw');
  return countOf(row, 'row_count');
}

/** Why there is nothing to show. */
function withoutRows(files: readonly CostFile[], { rejected }: RawBill): Issue {
  const [first] = rejected;
  if (first === undefined) return issue('bill-no-rows', namesOf(files));
  return issue('bill-no-row-readable', first.file, { line: first.line, count: rejected.length });
}

/** What can be told from the lines of column names alone, before hundreds of megabytes are read in vain. */
function refusedEarly(files: readonly CostFile[]): readonly Issue[] {
  const foreign = files.filter(({ content }) => content.kind === 'utf-16');
  if (foreign.length > 0) return foreign.map(({ name }) => issue('bill-utf16', name));
  const known = files.flatMap(({ name, content }) =>
    content.kind === 'csv' ? [{ name, columns: content.shape.columns }] : [],
  );
  const format = commonFormat(known);
  return format.ok || known.length === 0 ? [] : format.issues;
}

/**
 * What files are, each told by itself: the cost of a row would be missing where its file is of another kind than its neighbour. Versions
 * of FOCUS may stand together; the newest names them.
 */
function commonFormat(files: readonly FileColumns[]): Result<SourceFormat> {
  const found = files.map(({ name, columns }) => ({ name, columns, detection: detectFormat(columns) }));
  const refused = found.flatMap(({ name, columns, detection }) =>
    detection.kind === 'known' ? [] : [refusal(name, columns, detection)],
  );
  if (refused.length > 0) return fail(refused);
  const formats = found.flatMap(({ detection }) => (detection.kind === 'known' ? [detection.format] : []));
  if (new Set(formats.map(({ kind }) => kind)).size > 1)
    return fail([issue('bill-mixed', files.map(({ name }) => name).join(', '))]);
  const together = detectFormat(files.flatMap(({ columns }) => columns));
  return together.kind === 'known' ? ok(together.format) : fail([refusal('', [], together)]);
}

function namesOf(files: readonly CostFile[]): string {
  return files.map(({ name }) => name).join(', ');
}

function refusal(file: string, columns: FileColumns['columns'], found: Exclude<Detection, { kind: 'known' }>): Issue {
  if (found.kind === 'foreign') return issue('bill-foreign', file, { what: found.what });
  return columns.length === 1
    ? issue('bill-one-column', file)
    : issue('bill-unknown', file, { missing: found.missing.join(', ') });
}

/** A database and a decoder explain at length; the first line says it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.slice(0, 200) ?? '';
}
