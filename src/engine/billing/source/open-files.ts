import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { BillDatabase } from '../analysis/bill-database.ts';
import type { BillStore, CostFile } from './cost-file.ts';
import type { Detection, SourceFormat } from './detect-format.ts';
import { detectFormat } from './detect-format.ts';
import { lineageOf } from './lineage.ts';
import type { RawBill } from './load-files.ts';
import { loadFiles } from './load-files.ts';
import type { Origin } from './origin.ts';
import { processedSql } from './processed-sql.ts';

/** A bill with both its layers in a database of its own. */
export interface OpenBill extends RawBill {
  readonly database: BillDatabase;
  readonly format: SourceFormat;
  readonly lineage: readonly Origin[];
}

/** What is being done to open a bill. */
export type OpeningStep =
  { readonly step: 'reading'; readonly file: string; readonly index: number } | { readonly step: 'typing' };

interface Options {
  /** Version of the rules that the processed layer is to carry. */
  readonly rulesVersion: number;
  readonly onStep?: (step: OpeningStep) => void;
}

/** Opens cost files, together, in place of the bill before: raw layer as it is, processed layer typed; or says what the files are instead. */
export async function openFiles(
  store: BillStore,
  files: readonly CostFile[],
  { rulesVersion, onStep = () => undefined }: Options,
): Promise<Result<OpenBill>> {
  for (const table of ['raw', 'processed']) await store.query(`DROP TABLE IF EXISTS ${table}`);
  const names = files.map(({ name }) => name).join(', ');
  const raw = await loadFiles(store, files, ({ name }, index) => onStep({ step: 'reading', file: name, index })).catch(
    (error: unknown) => reasonOf(error),
  );
  if (typeof raw === 'string') return fail([issue('bill-unreadable', names, { reason: raw })]);
  if (raw.columns.length === 0) return fail([issue('bill-empty', names)]);
  const found = detectFormat(raw.columns);
  if (found.kind !== 'known') return fail([refusal(names, found)]);
  const lineage = lineageOf(found.format, raw.columns);
  onStep({ step: 'typing' });
  await store.query(processedSql(lineage, rulesVersion));
  return ok({ database: store, format: found.format, lineage, ...raw });
}

function refusal(file: string, found: Exclude<Detection, { kind: 'known' }>): Issue {
  return found.kind === 'foreign'
    ? issue('bill-foreign', file, { what: found.what })
    : issue('bill-unknown', file, { missing: found.missing.join(', ') });
}

/** A database and a decoder explain at length; the first line says it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.slice(0, 200) ?? '';
}
