import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { BillDatabase } from '../analysis/bill-database.ts';
import { rowsMade } from '../analysis/bill-database.ts';
import { commonFormat } from './common-format.ts';
import type { BillStore, CostFile } from './cost-file.ts';
import type { SourceFormat } from './detect-format.ts';
import { knownCosts } from './known-costs.ts';
import { lineageOf } from './lineage.ts';
import type { RawBill } from './load-files.ts';
import { loadFiles } from './load-files.ts';
import type { Origin } from './origin.ts';
import { dropPlace, takePlace } from './places.ts';
import type { CostMetric } from './processed-columns.ts';
import { processedSql } from './processed-sql.ts';

/** A bill with both its layers in a database of its own. */
export interface OpenBill extends RawBill {
  readonly database: BillDatabase;
  readonly format: SourceFormat;
  readonly lineage: readonly Origin[];
  /** The costs that some row has a value for; see `knownCosts`. */
  readonly costs: readonly CostMetric[];
  /** Of all files. */
  readonly rows: number;
}

/** What is being done to open a bill. */
export type OpeningStep =
  /** Ahead of the rest, a few columns are read: how much of the whole that is cannot be told. */
  | { readonly step: 'glimpsing'; readonly file: string }
  | { readonly step: 'reading'; readonly file: string; readonly index: number }
  | { readonly step: 'typing' };

/** How files are opened. */
export interface OpeningOptions {
  /** Version of the rules that the processed layer is to carry. */
  readonly rulesVersion: number;
  readonly onStep?: (step: OpeningStep) => void;
}

/**
 * Opens cost files, together: raw layer as it is, processed layer typed; or says what the files are instead. Whatever goes wrong, the
 * bill before stays as it was.
 */
export async function openFiles(
  store: BillStore,
  files: readonly CostFile[],
  options: OpeningOptions,
): Promise<Result<OpenBill>> {
  const early = refusedEarly(files);
  if (early.length > 0) return fail(early);
  const { place, before } = await takePlace(store);
  const bill = await readFiles(store, files, options).catch((error: unknown) =>
    fail<OpenBill>([issue('bill-unreadable', namesOf(files), { reason: reasonOf(error) })]),
  );
  if (!bill.ok) await store.query(`USE ${before}`);
  await dropPlace(store, bill.ok ? before : place);
  return bill;
}

async function readFiles(
  store: BillStore,
  files: readonly CostFile[],
  { rulesVersion, onStep = () => undefined }: OpeningOptions,
): Promise<Result<OpenBill>> {
  const loaded = await loadFiles(store, files, ({ name }, index) => onStep({ step: 'reading', file: name, index }));
  if (!loaded.ok) return loaded;
  const raw = loaded.value;
  if (raw.columns.length === 0) return fail([issue('bill-empty', namesOf(files))]);
  const format = commonFormat(raw.files);
  if (!format.ok) return format;
  const lineage = lineageOf(format.value, raw.columns);
  onStep({ step: 'typing' });
  const rows = await makeProcessed(store, raw, lineage, rulesVersion);
  if (rows === 0) return fail([withoutRows(files, raw)]);
  const costs = await knownCosts(store);
  // The last moment at which the reader may have changed their mind: after it the bill before is gone.
  onStep({ step: 'typing' });
  return ok({ database: store, format: format.value, lineage, costs, rows, ...raw });
}

/** Makes the processed layer from the raw one, row by row, and says how many rows they have. */
export async function makeProcessed(
  store: BillStore,
  { natives }: RawBill,
  lineage: readonly Origin[],
  rulesVersion: number,
): Promise<number> {
  return rowsMade(await store.query(processedSql(lineage, rulesVersion, natives ?? undefined)));
}

/** Why there is nothing to show. */
function withoutRows(files: readonly CostFile[], { rejected }: RawBill): Issue {
  const [first] = rejected;
  if (first === undefined) return issue('bill-no-rows', namesOf(files));
  if (rejected.every(({ kind }) => kind === 'invalid-encoding'))
    return issue('bill-not-utf8', first.file, { line: first.line });
  return issue('bill-no-row-readable', first.file, { line: first.line, count: rejected.length });
}

/** All that can be told from the lines of column names alone, before hundreds of megabytes are read in vain. */
export function refusedEarly(files: readonly CostFile[]): readonly Issue[] {
  const unreadable = files.flatMap(({ name, content: { kind } }) => {
    if (kind === 'utf-16') return [issue('bill-utf16', name)];
    if (kind === 'zip') return [issue('bill-zip', name)];
    return kind === 'spreadsheet' || kind === 'pdf' ? [issue('bill-foreign', name, { what: kind })] : [];
  });
  const known = files.flatMap(({ name, content }) =>
    content.kind === 'csv' ? [{ name, columns: content.shape.columns }] : [],
  );
  const format = commonFormat(known);
  return format.ok || known.length === 0 ? unreadable : [...unreadable, ...format.issues];
}

function namesOf(files: readonly CostFile[]): string {
  return files.map(({ name }) => name).join(', ');
}

/** A database and a decoder explain at length; the first line says it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.slice(0, 200) ?? '';
}
