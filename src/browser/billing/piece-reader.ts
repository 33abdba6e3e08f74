import type { ParquetFile, RecordBatch } from 'parquet-wasm/esm';

/** Some rows of a Parquet file as an Arrow stream. */
export interface Piece {
  readonly stream: Uint8Array;
  /** Rows in it: no more than were asked for, and none behind the last. */
  readonly rows: number;
}

/** Where a piece ended, and those that follow it in the same group of rows. */
interface Place {
  readonly batches: ReadableStreamDefaultReader<RecordBatch>;
  readonly offset: number;
  readonly size: number;
}

/**
 * Pieces that are decoded at once. The decoder decodes all that it is asked for before it gives the first of it: a group may have a million rows.
 * Fewer cost more, for it reads the group anew each time.
 */
const AT_ONCE = 4;

/**
 * Reads a Parquet file piece by piece, each within one group of rows. Going on where the last piece ended, with as many rows, costs little;
 * anywhere else the decoder begins anew and passes over what lies before in the group.
 */
export class PieceReader {
  readonly #file: ParquetFile;
  /** Which columns are read; none named: all. */
  readonly #columns: { columns?: string[] };
  /** Rows of each group. */
  readonly #groups: readonly number[];
  #place: Place | null = null;

  constructor(file: ParquetFile, columns?: readonly string[]) {
    this.#file = file;
    this.#columns = columns === undefined ? {} : { columns: [...columns] };
    this.#groups = groupsOf(file);
  }

  /** Rows from one on, at most so many. */
  async read(offset: number, size: number): Promise<Piece> {
    const isBehind = this.#place?.offset === offset && this.#place.size === size;
    const next = (isBehind ? await this.#next() : null) ?? (await this.#first(offset, size));
    if (next !== null) return next;
    // Without rows there are still columns.
    return { stream: (await this.#file.read({ ...this.#columns, limit: 0 })).intoIPCStream(), rows: 0 };
  }

  async free(): Promise<void> {
    await this.#leave();
    this.#file.free();
  }

  /** What follows the last piece of those that were decoded with it; null at their end. */
  async #next(): Promise<Piece | null> {
    const place = this.#place;
    const batch = (await place?.batches.read())?.value;
    if (place === null || batch === undefined) return null;
    const rows = batch.numRows;
    this.#place = { ...place, offset: place.offset + rows };
    return { stream: batch.intoIPCStream(), rows };
  }

  /** The first piece from a row on; null behind the last. */
  async #first(offset: number, size: number): Promise<Piece | null> {
    await this.#begin(offset, size);
    if (this.#place === null) return null;
    const piece = await this.#next();
    if (piece === null) throw new Error(`corrupt: the file says that it has more than its ${offset} rows.`);
    return piece;
  }

  /** Goes to the group that a row is in. An offset is one within every group it is asked of, so only one group is asked. */
  async #begin(offset: number, size: number): Promise<void> {
    await this.#leave();
    let start = 0;
    const group = this.#groups.findIndex((rows) => {
      start += rows;
      return offset < start;
    });
    const rows = this.#groups[group];
    if (rows === undefined) return;
    const options = {
      ...this.#columns,
      rowGroups: [group],
      offset: offset - (start - rows),
      batchSize: size,
      limit: size * AT_ONCE,
    };
    const stream = (await this.#file.stream(options)) as ReadableStream<RecordBatch>;
    this.#place = { batches: stream.getReader(), offset, size };
  }

  async #leave(): Promise<void> {
    const left = this.#place;
    this.#place = null;
    await left?.batches.cancel();
  }
}

function groupsOf(file: ParquetFile): readonly number[] {
  const metadata = file.metadata();
  try {
    return metadata.rowGroups().map((group) => {
      const rows = group.numRows();
      group.free();
      return rows;
    });
  } finally {
    metadata.free();
  }
}
