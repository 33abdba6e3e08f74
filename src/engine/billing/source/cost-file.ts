import type { BillDatabase } from '../analysis/bill-database.ts';
import type { UnreadKind } from './content-kind.ts';
import { columnNames, delimiterOf } from './read-shape.ts';
import type { CsvShape, CsvSource } from './raw-sql.ts';

/** A database that cost files can be loaded into: of a browser or of a terminal. */
export interface BillStore extends BillDatabase {
  /** Adds the rows of an Arrow stream to a table; the first stream makes it. */
  readonly insertArrow: (table: string, stream: Uint8Array, isFirst: boolean) => Promise<void>;
}

/** A cost file as whoever has it hands it over. */
export interface CostFile {
  /** As the reader knows it. */
  readonly name: string;
  readonly content: CsvContent | ParquetContent | { readonly kind: UnreadKind };
}

/** Rows as text. */
export interface CsvContent extends CsvSource {
  readonly kind: 'csv';
  /** Its bytes, unpacked, piece by piece, as often as is asked. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Rows with types of their own. */
export interface ParquetContent {
  readonly kind: 'parquet';
  /** What it says of itself at its end, read without any of its rows. */
  readonly head: () => Promise<ParquetHead>;
  /** Its rows, piece by piece, as Arrow streams; of these columns only, where some are named. */
  readonly streams: (columns?: readonly string[]) => AsyncIterable<Uint8Array>;
}

/** Rows of a Parquet file, and the names of its columns. */
export interface ParquetHead {
  readonly rows: number;
  readonly names: readonly string[];
}

/** Bytes in which the line of column names must end: 10,000 columns of long names fit. */
export const HEAD_BYTES = 1024 ** 2;

/** What may stand before the names of columns: a byte-order mark, and lines with nothing on them. */
const EMPTY_LINES = /^\uFEFF?(?:[ \t]*\r?\n)*/;

/** How a CSV file that begins like this is read. `splitLine` takes the first record of a text apart, quotes and all. */
export function shapeOf(head: string, splitLine: (text: string, delimiter: string) => readonly string[]): CsvShape {
  const [before] = EMPTY_LINES.exec(head) ?? [''];
  const text = head.slice(before.length);
  const delimiter = delimiterOf(text.split(/\r?\n/, 1)[0] ?? '');
  const columns = columnNames(splitLine(text, delimiter));
  return { columns, delimiter, emptyLines: before.split('\n').length - 1 };
}
