/** How much of a file has been read. */
export interface ReadingShare {
  readonly file: string;
  readonly unit: 'bytes' | 'rows';
  readonly done: number;
  readonly of: number;
  /** Of all files, by their size. */
  readonly share: number;
}

/** Milliseconds between two words on it: the page is woken no more often. */
const EVERY_MS = 250;

/** Works out how much of files has been read, from what whoever reads them counts. */
export class ReadingProgress {
  readonly #files: readonly Pick<File, 'name' | 'size'>[];
  readonly #onShare: (share: ReadingShare) => void;
  #index = -1;
  /** Bytes that the database had read before it began with the file. */
  #before = 0;
  #saidAt = -Infinity;

  constructor(files: readonly Pick<File, 'name' | 'size'>[], onShare: (share: ReadingShare) => void) {
    this.#files = files;
    this.#onShare = onShare;
  }

  /** A file is begun with; the database has read so many bytes, of whichever files. */
  begin(index: number, bytes: number): void {
    this.#index = index;
    this.#before = bytes;
  }

  /** The database has read so many bytes by now. */
  bytes(all: number): void {
    this.#say('bytes', all - this.#before, this.#files[this.#index]?.size ?? 0);
  }

  /** So many rows of the file have been handed to the database. */
  rows(done: number, of: number): void {
    this.#say('rows', done, of);
  }

  #say(unit: ReadingShare['unit'], done: number, of: number): void {
    const file = this.#files[this.#index];
    const now = performance.now();
    // What is read twice has no share.
    if (file === undefined || done <= 0 || done > of || now - this.#saidAt < EVERY_MS) return;
    this.#saidAt = now;
    const before = sizeOf(this.#files.slice(0, this.#index));
    const share = (before + (file.size * done) / of) / sizeOf(this.#files);
    this.#onShare({ file: file.name, unit, done, of, share });
  }
}

function sizeOf(files: readonly Pick<File, 'size'>[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
