import type { ParquetHead } from '#engine/billing/source/cost-file.ts';
import { NotFetchedError } from '../not-fetched-error.ts';
import { WorkerCalls } from '../worker-calls.ts';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import type { ParquetCall, ParquetFooter, ParquetReply } from './parquet-calls.ts';
import type { Piece } from './piece-reader.ts';
import { FIRST_ROWS, isOtherSize, nextRows } from './piece-rows.ts';

/** How WebAssembly says that it broke down: on damage the decoder does not look for, or without memory. */
const TRAP = /unreachable|out of bounds/;

const decoder = new WorkerCalls<ParquetCall, ParquetReply>(
  () => new Worker(new URL('./parquet-worker.ts', import.meta.url), { type: 'module' }),
  () => undefined,
);

/** Fetches the decoder, once: later files need no network. Where it does not come now, the first Parquet file says so. */
export async function prepareParquet(): Promise<void> {
  await decoder.ask({ kind: 'prepare' }, () => undefined);
}

/** How many rows of how many were taken in by whoever reads. */
export type OnRows = (done: number, of: number) => void;

interface Reading {
  /** Left out: all of them. */
  readonly columns?: readonly string[];
  readonly onRows?: OnRows;
}

/**
 * The rows of a Parquet file, piece by piece, as Arrow streams, until the signal; all columns, or those that are named. Fails with the decoder's
 * message on what is no such file, and where there is more in it than fits: a few bytes may say that a long text comes a million times.
 */
export async function* readParquet(
  file: File,
  signal: AbortSignal,
  { columns, onRows = () => undefined }: Reading = {},
): AsyncIterable<Uint8Array> {
  const { rows: count } = await openParquet(file, columns);
  let bytes = 0;
  let rows = FIRST_ROWS;
  let offset = 0;
  let coming: Promise<Piece> | null = readPiece(offset, rows);
  while (coming !== null) {
    const piece: Piece = await coming;
    signal.throwIfAborted();
    bytes += piece.stream.byteLength;
    if (bytes > MOST_BYTES) throw new Error('Out of memory: the file holds more than is read.');
    offset += piece.rows;
    const fitting = nextRows(piece.rows, piece.stream.byteLength);
    if (isOtherSize(fitting, rows)) rows = fitting;
    const isLast = piece.rows === 0 || offset >= count;
    // The decoder goes on while whoever reads takes in this piece; that it failed is heard when it is the next one's turn.
    coming = isLast ? null : readPiece(offset, rows);
    coming?.catch(() => undefined);
    yield piece.stream;
    onRows(offset, count);
  }
}

async function readPiece(offset: number, rows: number): Promise<Piece> {
  const reply = await ask({ kind: 'read', offset, rows });
  if (reply?.kind !== 'rows') throw new Error('no answer');
  return reply;
}

/** What a Parquet file says of its rows and columns. Fails on what is no such file. */
export async function parquetHead(file: File): Promise<ParquetHead> {
  const { rows, names } = await openParquet(file);
  return { rows, names };
}

/**
 * Bytes that a Parquet file holds at least, by what it says of itself: its columns unpacked, and no less than one byte for a value, as in the
 * shortest text of it. Fails on what is no such file.
 */
export async function parquetBytes(file: File): Promise<number> {
  const { rows, columns, bytes } = await openParquet(file);
  return Math.max(bytes, rows * columns);
}

async function openParquet(file: File, columns?: readonly string[]): Promise<ParquetFooter> {
  const reply = await ask({ kind: 'open', file, ...(columns === undefined ? {} : { columns }) });
  if (reply?.kind !== 'footer') throw new Error('no answer');
  return reply.footer;
}

async function ask(call: ParquetCall): Promise<ParquetReply | null> {
  let reply: ParquetReply | null = null;
  const end = await decoder.ask(call, (one) => {
    reply = one;
  });
  if (end.kind === 'not-fetched') throw new NotFetchedError('the decoder of Parquet');
  if (end.kind !== 'failed') return reply;
  // What is left of its memory is not to be trusted.
  if (TRAP.test(end.reason)) decoder.stop();
  throw new Error(end.reason);
}
