import { countOf, rowsMade, textOf } from '../analysis/bill-database.ts';
import type { BillStore, CsvContent } from './cost-file.ts';
import type { CsvScan } from './csv-scan.ts';
import { scanCsv } from './csv-scan.ts';
import type { CsvReading, CsvShape, CsvSource } from './raw-sql.ts';
import { exactCsvSql, rawCsvSql, splitNumbersSql } from './raw-sql.ts';
import type { RejectedLine, RejectKind } from './rejected-line.ts';
import { REJECT_KINDS } from './rejected-line.ts';

/** Forgets what was wrong with the file before. */
const DROP_REJECTS = ['reject_errors', 'reject_scans'].map((table) => `DROP TABLE IF EXISTS ${table}`).join('; ');

/** Characters of a reason that are kept: it may repeat the line. */
const LONGEST_REASON = 200;

/** A record that the database rejects, and why. */
type Reject = Omit<RejectedLine, 'file' | 'line'> & { readonly record: number };

/**
 * Makes a table of a CSV file and returns the lines that are no rows of it. Beside the database its bytes are scanned for what that does not
 * say; only where something is found is the file read again.
 */
export async function loadCsv(
  store: BillStore,
  name: string,
  content: CsvContent,
  table: string,
): Promise<readonly RejectedLine[]> {
  const { shape } = content;
  const scanning = scanCsv(content.bytes(), shape);
  // Heard below, once the database is at rest: another statement beside one that still runs would never be answered.
  scanning.catch(() => undefined);
  const reading = await readCsv(store, content, table);
  const scan = await scanning;
  const rejects = await rejectsOf(store);
  const longer = await longerRecords(store, scan, shape, table, rejects);
  if (longer.length > 0)
    await store.query(`DROP TABLE ${table}; ${DROP_REJECTS}; ${exactCsvSql(table, content, reading)}`);
  const all = [...rejects, ...longer].toSorted((a, b) => a.record - b.record);
  const lines = scan.linesOf(all.map(({ record }) => record));
  const rejected = all.map(({ record, ...reject }, index) => ({ file: name, line: lines[index] ?? record, ...reject }));
  return [...rejected, ...openQuote(name, scan, rejected)];
}

/**
 * Lines that end in two ways, as in files of two systems put together, cannot be read strictly: the database says so, or finds no line at all.
 * They are read leniently then: of such a file nothing is told of an odd quote. Anything else stays strict, so that what is odd is told.
 */
async function readCsv(store: BillStore, source: CsvSource, table: string): Promise<CsvReading> {
  if (await readStrictly(store, rawCsvSql(table, source, 'strict'))) return 'strict';
  await store.query(`${DROP_REJECTS}; ${rawCsvSql(table, source, 'lenient')}`);
  return 'lenient';
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

/**
 * Records with more fields than there are columns that the database takes all the same, without what is behind the last column: mostly a number
 * was written with a comma and without quotes, so that every value after it stands in its neighbour's column. No fault is a delimiter at
 * the end of each line, as some programs write it, unless that is what such numbers made of all of them.
 */
async function longerRecords(
  store: BillStore,
  { longer, endsInDelimiters }: CsvScan,
  { columns }: CsvShape,
  table: string,
  rejects: readonly Reject[],
): Promise<readonly Reject[]> {
  const known = new Set(rejects.map(({ record }) => record));
  const records = longer.filter((record) => !known.has(record));
  if (records.length > 0 && endsInDelimiters) {
    const [row = {}] = await store.query(splitNumbersSql(table, columns));
    if (countOf(row, 'whole') > 0) return [];
  }
  const reason = 'There are more fields than columns.';
  return records.map((record) => ({ record, column: null, kind: 'too-many-columns', reason }));
}

function openQuote(file: string, { openQuoteLine: line }: CsvScan, rejected: readonly RejectedLine[]): RejectedLine[] {
  if (line === null || rejected.some((other) => other.line === line)) return [];
  const reason = 'A quote is left open: everything from here to the end of the file is left out.';
  return [{ file, line, column: null, kind: 'open-quote', reason }];
}

function rejectKind(name: string): RejectKind {
  const kebab = name.toLowerCase().replaceAll(' ', '-');
  return REJECT_KINDS.find((kind) => kind === kebab) ?? 'other';
}
