import type { Result } from '../../kit/result.ts';
import { ok } from '../../kit/result.ts';
import { countOf, rowsMade, textOf } from '../analysis/bill-database.ts';
import type { BillStore, CsvContent } from './cost-file.ts';
import type { CsvScan } from './csv-scan.ts';
import { scanCsv } from './csv-scan.ts';
import { dropOddRows } from './drop-odd-rows.ts';
import { rawCsvSql } from './raw-sql.ts';
import type { RejectedLine, RejectKind } from './rejected-line.ts';
import { REJECT_KINDS } from './rejected-line.ts';

/** Forgets what was wrong with the file before. */
const DROP_REJECTS = ['reject_errors', 'reject_scans'].map((table) => `DROP TABLE IF EXISTS ${table}`).join('; ');

/** Characters of a reason that are kept: it may repeat the line. */
const LONGEST_REASON = 200;

/** A record that the database rejects, and why. */
type Reject = Omit<RejectedLine, 'file' | 'line'> & { readonly record: number };

/** What a table made of a CSV file leaves out, and what is to be known of it. */
interface LoadedCsv {
  /** Lines that are no rows of it. */
  readonly rejected: readonly RejectedLine[];
  /** Columns in which the word NULL may stand for nothing. */
  readonly mayHaveWord: readonly string[];
}

/** Makes a table of a CSV file, or says why the file is refused. */
export async function loadCsv(
  store: BillStore,
  name: string,
  content: CsvContent,
  table: string,
): Promise<Result<LoadedCsv>> {
  const { reading, scan } = await readScanned(store, content, table);
  // Read leniently, the last record may be a line further on, as the database counts: it is the last all the same.
  const rejects = (await rejectsOf(store)).map((reject) => ({
    ...reject,
    record: Math.min(reject.record, scan.records + 1),
  }));
  const rejected = rejects.map(({ record }) => record);
  const dropped = await dropOddRows(store, { file: name, table, shape: content.shape, scan, rejected });
  if (!dropped.ok) return dropped;
  const { longer, shifted, isMatched } = dropped.value;
  // A lenient reading makes a row of what is behind an open quote: only where that row was found is it no row.
  const isOpenQuoteLost = isMatched || reading === 'strict';
  const ours = [
    ...longer.map(tooLong),
    ...shifted.map(shiftedRow),
    ...(isOpenQuoteLost ? openQuote(scan, rejected) : []),
  ];
  const all = [...rejects, ...ours].toSorted((a, b) => a.record - b.record);
  const lines = scan.linesOf(all.map(({ record }) => record));
  return ok({
    rejected: all.map(({ record, ...reject }, index) => ({
      file: name,
      ...reject,
      line: reject.kind === 'open-quote' ? (scan.openQuote?.line ?? record) : (lines[index] ?? record),
    })),
    // Read leniently, fields may be others than the scan counts.
    mayHaveWord: content.shape.columns.filter((_, at) => reading === 'lenient' || scan.mayHaveWord(at)),
  });
}

/**
 * Reads a file into the database while its bytes are scanned for what the database does not say. Lines that end in two ways, as in files of two
 * systems put together, cannot be read strictly: rows are lost without a word. They are read leniently then: of such a file nothing is told
 * of an odd quote. Anything else stays strict, so that what is odd is told.
 */
async function readScanned(store: BillStore, content: CsvContent, table: string) {
  let isWanted = true;
  const scanning = scanCsv(content.bytes(), content.shape, () => isWanted);
  // Heard below, once the database is at rest: another statement beside one that still runs would never be answered.
  scanning.catch(() => undefined);
  try {
    const hasLines = await readStrictly(store, rawCsvSql(table, content, 'strict'));
    const scan = await scanning;
    if (hasLines && !scan.hasMixedLineEnds) return { reading: 'strict' as const, scan };
    await store.query(`${DROP_REJECTS}; ${rawCsvSql(table, content, 'lenient')}`);
    return { reading: 'lenient' as const, scan };
  } finally {
    // If the database failed, nobody asks for the rest of the scan.
    isWanted = false;
  }
}

/** Whether lines were found, be they rows or rejected. */
async function readStrictly(store: BillStore, sql: string): Promise<boolean> {
  try {
    return rowsMade(await store.query(`${DROP_REJECTS}; ${sql}`)) > 0 || (await hasRejects(store));
  } catch (error) {
    if (String(error).includes('strict_mode')) return false;
    throw error;
  }
}

async function hasRejects(store: BillStore): Promise<boolean> {
  const [row = {}] = await store.query('SELECT COUNT(*) AS reject_count FROM reject_errors');
  return countOf(row, 'reject_count') > 0;
}

/** What the database itself rejected. It calls records lines, however many lines their values have. */
async function rejectsOf(store: BillStore): Promise<readonly Reject[]> {
  if (!(await hasRejects(store))) return [];
  const rows = await store.query(
    `SELECT
      line,
      FIRST(column_name ORDER BY column_idx) AS column_name,
      FIRST(CAST(error_type AS VARCHAR) ORDER BY column_idx) AS kind,
      FIRST(error_message ORDER BY column_idx) AS reason
    FROM reject_errors GROUP BY line ORDER BY line`,
  );
  return rows.map((row) => ({
    record: countOf(row, 'line'),
    column: textOf(row, 'column_name'),
    kind: rejectKind(textOf(row, 'kind') ?? ''),
    reason: (textOf(row, 'reason') ?? '').slice(0, LONGEST_REASON),
  }));
}

function tooLong(record: number): Reject {
  return { record, column: null, kind: 'too-many-columns', reason: 'There are more fields than columns.' };
}

function shiftedRow(record: number): Reject {
  const reason = 'Values stand in the columns behind their own.';
  return { record, column: null, kind: 'shifted-values', reason };
}

/** The record of a quote that is left open, unless the database told of it already. */
function openQuote({ openQuote: open }: CsvScan, rejected: readonly number[]): readonly Reject[] {
  if (open === null || rejected.includes(open.record)) return [];
  const reason = 'A quote is left open: everything from here to the end of the file is left out.';
  return [{ record: open.record, column: null, kind: 'open-quote', reason }];
}

function rejectKind(name: string): RejectKind {
  const kebab = name.toLowerCase().replaceAll(' ', '-');
  return REJECT_KINDS.find((kind) => kind === kebab) ?? 'other';
}
