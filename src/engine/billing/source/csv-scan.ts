import type { CsvShape } from './raw-sql.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
/** Bytes of a byte-order mark, after which the first field begins; anywhere else its last byte is part of a letter. */
const MARK_BYTES = 3;
const MARK_END = 0xbf;
/** The word for nothing, in small letters; in ASCII a letter's case is one bit. */
const NULL_WORD = [0x6e, 0x75, 0x6c, 0x6c];
const CASE_BIT = 0x20;

/**
 * Finds in the bytes of a CSV file what the database does not say: a quote that is never closed, which leaves out the rest of the file, and records
 * with empty fields behind the last column, which it drops. Fed piece by piece. A quote opens a field only where one begins, as the database has
 * it behind one space at most: elsewhere it is a letter, as in `5" pipe`. Records are counted as the database counts them: from 1, the names of
 * columns and empty lines among them.
 */
export class CsvScan {
  readonly #isMark = new Uint8Array(0x100);
  readonly #delimiter: number;
  readonly #columns: number;
  /** The record of the names of columns. */
  readonly names: number;
  readonly #blank: number[] = [];
  readonly #filled: number[] = [];
  /** Records of more fields than the file has columns, with nothing in those: by how many they are. */
  readonly #empty = new Map<number, number[]>();
  /** How many lines further than records the file is, from a record on: values before it have lines of their own. */
  readonly #ahead: { readonly record: number; readonly lines: number }[] = [];
  /** Bytes before the piece at hand. */
  #offset = 0;
  #record = 1;
  #line = 1;
  #isAfterReturn = false;
  #fields = 1;
  /** The last field of the record at hand in which anything stands. */
  #lastFilled = 0;
  /** What of the field at hand was passed last: behind `end-quote` it ends, unless another quote follows. */
  #within: 'nothing' | 'space' | 'text' | 'quotes' | 'end-quote' = 'nothing';
  #quoteLine = 1;
  /** Lines outside of quotes by how they end. */
  readonly #lineEnds = { return: 0, feed: 0, both: 0 };
  /** By column, from 0: 1 where the word for nothing may stand in it. */
  readonly #hasNullWord: Uint8Array;

  constructor({ delimiter, columns, emptyLines }: CsvShape) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#columns = columns.length;
    this.#hasNullWord = new Uint8Array(columns.length);
    this.names = emptyLines + 1;
    for (const byte of [QUOTE, LINE_FEED, CARRIAGE_RETURN, this.#delimiter]) this.#isMark[byte] = 1;
  }

  /** The quote that is open at the end, by its record and its line, from 1; null where none is. */
  get openQuote(): { readonly record: number; readonly line: number } | null {
    return this.#within === 'quotes' ? { record: this.#record, line: this.#quoteLine } : null;
  }

  /** Whether lines end in more than one way. */
  get hasMixedLineEnds(): boolean {
    return Object.values(this.#lineEnds).filter((count) => count > 0).length > 1;
  }

  /** Whether the word NULL, in any case, may stand for nothing in a column, from 0: never false where it does. */
  mayHaveWord(column: number): boolean {
    return this.#hasNullWord[column] === 1;
  }

  /** How many records have come to an end. */
  get records(): number {
    return this.#record - 1;
  }

  /** Records behind the names that are lines with nothing on them. */
  get blank(): readonly number[] {
    return this.#blank;
  }

  /** Records of more fields than the file has columns, but for those of `trailing`. */
  get longer(): readonly number[] {
    const usual = this.#usualEmpty();
    const further = [...this.#empty].flatMap(([fields, records]) => (fields > usual ? records : []));
    return inOrder([...this.#filled, ...further]);
  }

  /** Records of one field more than the file has columns, or as many as most of its records have, and nothing in them: delimiters behind the last value. */
  get trailing(): readonly number[] {
    const usual = this.#usualEmpty();
    return inOrder([...this.#empty].flatMap(([fields, records]) => (fields <= usual ? records : [])));
  }

  /** How many empty fields behind the last column are no fault of a record: one, or as many as more than half of the records have. */
  #usualEmpty(): number {
    const all = this.records - this.names - this.#blank.length;
    const most = [...this.#empty].find(([, records]) => records.length * 2 > all);
    return most?.[0] ?? 1;
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
      if (at > start) this.#passText(bytes, start, at);
      if (at < bytes.length) this.#passMark(bytes[at] ?? 0);
    }
    this.#offset += bytes.length;
  }

  /** Ends the last record: its line need not. */
  end(): void {
    if (this.#within !== 'quotes') this.#endRecord();
  }

  #passText(bytes: Uint8Array, start: number, end: number): void {
    this.#isAfterReturn = false;
    if (end - start <= NULL_WORD.length) this.#passShort(bytes, start, end);
    if (this.#within === 'quotes') return;
    if (bytes[end - 1] === MARK_END && this.#offset + end === MARK_BYTES) this.#within = 'nothing';
    else if (bytes[start] !== SPACE) this.#within = 'text';
    else this.#passSpaces(bytes, start, end);
  }

  /** Notes the column of a word for nothing, and of a text that may be part of one, as its piece ends within it. */
  #passShort(bytes: Uint8Array, start: number, end: number): void {
    const isCut = start === 0 || end === bytes.length;
    const isWord =
      end - start === NULL_WORD.length && NULL_WORD.every((byte, at) => ((bytes[start + at] ?? 0) | CASE_BIT) === byte);
    if (isCut || isWord) this.#hasNullWord[this.#fields - 1] = 1;
  }

  /** One space before a quote is none, nor are any behind it; of more before it, and of anything else, a text begins. */
  #passSpaces(bytes: Uint8Array, start: number, end: number): void {
    let at = start;
    while (at < end && bytes[at] === SPACE) at += 1;
    if (at === end && this.#within === 'end-quote') return;
    this.#within = this.#within === 'nothing' && end - start === 1 ? 'space' : 'text';
  }

  #passMark(byte: number): void {
    if (byte === QUOTE) this.#passQuote();
    else if (byte === this.#delimiter) this.#endField();
    else {
      const isSecondByte = byte === LINE_FEED && this.#isAfterReturn;
      if (this.#within !== 'quotes') this.#countLineEnd(byte, isSecondByte);
      this.#endLine(isSecondByte);
    }
    this.#isAfterReturn = byte === CARRIAGE_RETURN;
  }

  #countLineEnd(byte: number, isSecondByte: boolean): void {
    if (isSecondByte) this.#lineEnds.return -= 1;
    this.#lineEnds[isSecondByte ? 'both' : byte === LINE_FEED ? 'feed' : 'return'] += 1;
  }

  #passQuote(): void {
    if (this.#within === 'quotes') this.#within = 'end-quote';
    else if (this.#within !== 'text') {
      if (this.#within !== 'end-quote') this.#quoteLine = this.#line;
      this.#within = 'quotes';
    }
  }

  #endField(): void {
    if (this.#within === 'quotes') return;
    if (this.#within !== 'nothing') this.#lastFilled = this.#fields;
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
    if (this.#within !== 'nothing') this.#lastFilled = this.#fields;
    if (this.#record > this.names) this.#list();
    this.#record += 1;
    this.#fields = 1;
    this.#lastFilled = 0;
    this.#within = 'nothing';
  }

  /** Lists the record at hand, if it is no plain row. */
  #list(): void {
    const further = this.#fields - this.#columns;
    if (this.#fields === 1 && this.#lastFilled === 0) this.#blank.push(this.#record);
    else if (further > 0 && this.#lastFilled > this.#columns) this.#filled.push(this.#record);
    else if (further > 0) this.#listEmpty(further);
  }

  #listEmpty(fields: number): void {
    const records = this.#empty.get(fields) ?? [];
    if (records.length === 0) this.#empty.set(fields, records);
    records.push(this.#record);
  }
}

function inOrder(records: readonly number[]): readonly number[] {
  return records.toSorted((a, b) => a - b);
}

/** Scans a CSV file from its first byte to its last, or for as long as that is wanted. */
export async function scanCsv(
  bytes: AsyncIterable<Uint8Array>,
  shape: CsvShape,
  isWanted: () => boolean = () => true,
): Promise<CsvScan> {
  const scan = new CsvScan(shape);
  for await (const piece of bytes) {
    if (!isWanted()) break;
    scan.feed(piece);
  }
  scan.end();
  return scan;
}
