import type { CsvShape } from './raw-sql.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Bytes of a byte-order mark, after which the first field begins; anywhere else its last byte is part of a letter. */
const MARK_BYTES = 3;
const MARK_END = 0xbf;

/**
 * Finds in the bytes of a CSV file what the database does not say: a quote that is never closed, which leaves out the rest of the file, and records
 * with empty fields behind the last column, which it drops. Fed piece by piece. A quote opens a field only where one begins: inside one it is
 * a letter, as in `5" pipe`. Records are counted as the database counts them: from 1, the names of columns and empty lines among them.
 */
export class CsvScan {
  readonly #isMark = new Uint8Array(0x100);
  readonly #delimiter: number;
  readonly #columns: number;
  /** The record of the names of columns. */
  readonly #names: number;
  readonly #longer: number[] = [];
  /** How many lines further than records the file is, from a record on: values before it have lines of their own. */
  readonly #ahead: { readonly record: number; readonly lines: number }[] = [];
  /** Bytes before the piece at hand. */
  #offset = 0;
  #record = 1;
  #line = 1;
  #isAfterReturn = false;
  #fields = 1;
  /** What of the field at hand was passed last: behind `end-quote` it ends, unless another quote follows. */
  #within: 'nothing' | 'text' | 'quotes' | 'end-quote' = 'nothing';
  #quoteLine = 1;
  #rows = 0;
  #rowsEndingEmpty = 0;

  constructor({ delimiter, columns, emptyLines }: CsvShape) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#columns = columns.length;
    this.#names = emptyLines + 1;
    for (const byte of [QUOTE, LINE_FEED, CARRIAGE_RETURN, this.#delimiter]) this.#isMark[byte] = 1;
  }

  /** The line of the quote that is open, from 1; null where none is. */
  get openQuoteLine(): number | null {
    return this.#within === 'quotes' ? this.#quoteLine : null;
  }

  /** Records of more fields than the file has columns, empty or not. */
  get longer(): readonly number[] {
    return this.#longer;
  }

  /** Whether every row has a delimiter behind its last value, as some programs write them, and is no longer otherwise. */
  get endsInDelimiters(): boolean {
    return this.#rows > 0 && this.#rowsEndingEmpty === this.#rows;
  }

  /** The lines on which records begin, from 1; both in ascending order. */
  linesOf(records: readonly number[]): readonly number[] {
    let next = 0;
    let lines = 0;
    return records.map((record) => {
      for (let ahead = this.#ahead[next]; ahead !== undefined && ahead.record <= record; ahead = this.#ahead[next]) {
        lines = ahead.lines;
        next += 1;
      }
      return record + lines;
    });
  }

  feed(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 1) {
      const start = at;
      while (at < bytes.length && this.#isMark[bytes[at] ?? 0] === 0) at += 1;
      if (at > start) this.#passText(bytes[at - 1] === MARK_END && this.#offset + at === MARK_BYTES);
      if (at < bytes.length) this.#passMark(bytes[at] ?? 0);
    }
    this.#offset += bytes.length;
  }

  /** Ends the last record: its line need not. */
  end(): void {
    if (this.#within !== 'quotes') this.#endRecord();
  }

  #passText(isByteOrderMark: boolean): void {
    this.#isAfterReturn = false;
    if (this.#within !== 'quotes') this.#within = isByteOrderMark ? 'nothing' : 'text';
  }

  #passMark(byte: number): void {
    if (byte === QUOTE) this.#passQuote();
    else if (byte === this.#delimiter) this.#endField();
    else this.#endLine(byte === LINE_FEED && this.#isAfterReturn);
    this.#isAfterReturn = byte === CARRIAGE_RETURN;
  }

  #passQuote(): void {
    if (this.#within === 'quotes') this.#within = 'end-quote';
    else if (this.#within !== 'text') {
      if (this.#within === 'nothing') this.#quoteLine = this.#line;
      this.#within = 'quotes';
    }
  }

  #endField(): void {
    if (this.#within === 'quotes') return;
    this.#fields += 1;
    this.#within = 'nothing';
  }

  #endLine(isSecondByte: boolean): void {
    if (isSecondByte) return;
    this.#line += 1;
    if (this.#within === 'quotes') return;
    this.#endRecord();
    const lines = this.#line - this.#record;
    if (lines !== (this.#ahead.at(-1)?.lines ?? 0)) this.#ahead.push({ record: this.#record, lines });
  }

  #endRecord(): void {
    const isLastEmpty = this.#within === 'nothing';
    if (this.#record > this.#names && !(isLastEmpty && this.#fields === 1)) {
      this.#rows += 1;
      if (this.#fields > this.#columns) this.#longer.push(this.#record);
      if (isLastEmpty && this.#fields === this.#columns + 1) this.#rowsEndingEmpty += 1;
    }
    this.#record += 1;
    this.#fields = 1;
    this.#within = 'nothing';
  }
}

/** Scans a CSV file from its first byte to its last. */
export async function scanCsv(bytes: AsyncIterable<Uint8Array>, shape: CsvShape): Promise<CsvScan> {
  const scan = new CsvScan(shape);
  for await (const piece of bytes) scan.feed(piece);
  scan.end();
  return scan;
}
