const QUOTE = 0x22;
/** What a field begins after, beside the delimiter. */
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0d]);
/** Bytes of a byte-order mark, after which the first field begins; anywhere else its last byte is part of a letter. */
const MARK_BYTES = 3;
const MARK_END = 0xbf;

/**
 * Finds a quote that is never closed in a CSV file: the database says nothing of it and leaves out the rest of the file. Fed with the bytes of the
 * file, piece by piece. A quote opens a field only where one begins: inside one it is a letter, as in `5" pipe`.
 */
export class OpenQuote {
  readonly #delimiter: number;
  /** Bytes before the piece at hand. */
  #offset = 0;
  /** The byte before it. */
  #last = 0x0a;
  #openedAt: number | null = null;
  /** The last byte was a quote in a quoted field: it ends the field, unless another follows. */
  #mayEnd = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Where the quote stands that is open, in bytes from the start; null where none is. */
  get openedAt(): number | null {
    return this.#mayEnd ? null : this.#openedAt;
  }

  feed(bytes: Uint8Array): void {
    let at = 0;
    if (this.#mayEnd && bytes.length > 0) {
      this.#mayEnd = false;
      if (bytes[0] === QUOTE) at = 1;
      else this.#openedAt = null;
    }
    for (let quote = bytes.indexOf(QUOTE, at); quote !== -1; quote = bytes.indexOf(QUOTE, at))
      at = this.#pass(bytes, quote);
    this.#offset += bytes.length;
    this.#last = bytes.at(-1) ?? this.#last;
  }

  /** Goes past a quote; returns where to go on. */
  #pass(bytes: Uint8Array, quote: number): number {
    if (this.#openedAt === null) {
      const before = quote === 0 ? this.#last : (bytes[quote - 1] ?? 0);
      const isAfterMark = before === MARK_END && this.#offset + quote === MARK_BYTES;
      if (before === this.#delimiter || LINE_BREAKS.has(before) || isAfterMark) this.#openedAt = this.#offset + quote;
      return quote + 1;
    }
    if (quote + 1 === bytes.length) this.#mayEnd = true;
    else if (bytes[quote + 1] === QUOTE) return quote + 2;
    else this.#openedAt = null;
    return quote + 1;
  }
}

/** Finds the line, from 1, of a quote that is left open in a CSV file; null where none is. `read` gives the bytes, once or twice. */
export async function openQuoteLine(read: () => AsyncIterable<Uint8Array>, delimiter: string): Promise<number | null> {
  const scan = new OpenQuote(delimiter);
  for await (const bytes of read()) scan.feed(bytes);
  return scan.openedAt === null ? null : lineAt(read, scan.openedAt);
}

async function lineAt(read: () => AsyncIterable<Uint8Array>, place: number): Promise<number> {
  let line = 1;
  let offset = 0;
  for await (const bytes of read()) {
    const end = Math.min(bytes.length, place - offset);
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) line += 1;
    offset += bytes.length;
    if (offset > place) break;
  }
  return line;
}
