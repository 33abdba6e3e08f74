import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerCall } from '#browser/answer-calls.ts';
import { refusalsBySize } from '#browser/billing/check-size.ts';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import type { ParquetCall, ParquetFooter, ParquetReply } from '#browser/billing/parquet-calls.ts';
import { FIRST_ROWS, nextRows } from '#browser/billing/piece-rows.ts';
import { readParquet } from '#browser/billing/read-parquet.ts';
import { PairedWorker } from '../../../fixtures/browser/paired-worker.ts';

const MEGABYTE = 1024 ** 2;
const SIGNAL = new AbortController().signal;
const FOOTER: ParquetFooter = { rows: 10, names: ['a', 'b'], columns: 2, bytes: 100 };

function text(name: string, size: number): File {
  return Object.defineProperty(new File(['BilledCost'], name), 'size', { value: size });
}

/** So many megabytes packed with gzip; each has one before it that ends, as a file of several parts has. */
function packed(name: string, megabytes: number): File {
  const part = gzipSync(Buffer.alloc(64 * MEGABYTE));
  return new File([Buffer.concat(Array.from({ length: megabytes / 64 }, () => part))], name);
}

function parquet(name: string): File {
  return new File([new TextEncoder().encode('PAR1 and more')], name);
}

/** What the decoder says of any file, and how large its pieces are; it decodes nothing. */
const said = { footer: FOOTER, pieceBytes: 10 };

const answer: AnswerCall<ParquetCall, ParquetReply> = async function* (call) {
  if (call.kind === 'open') yield await Promise.resolve({ kind: 'footer' as const, footer: said.footer });
  if (call.kind === 'read')
    yield {
      kind: 'rows',
      stream: { byteLength: said.pieceBytes } as Uint8Array,
      rows: Math.min(call.rows, said.footer.rows - call.offset),
    };
};

// One for all tests, as there is one for all files.
class FakeWorker extends PairedWorker<ParquetCall, ParquetReply> {
  constructor() {
    super(answer);
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

describe('files that are too large', () => {
  test('are counted together, unpacked', async () => {
    expect(await refusalsBySize([text('a', MOST_BYTES), text('b', 0)], SIGNAL)).toEqual([]);
    expect(await refusalsBySize([text('a', MOST_BYTES - 1), packed('b.gz', 64)], SIGNAL)).toMatchObject([
      { code: 'bill-too-large', path: 'a, b.gz' },
    ]);
  });

  test('are named alone where they are too large alone', async () => {
    expect(await refusalsBySize([text('a', 1), text('b', MOST_BYTES + 1)], SIGNAL)).toMatchObject([
      { code: 'bill-too-large', path: 'b' },
    ]);
  });

  test('are told from folders, which cannot be read', async () => {
    const folder = Object.defineProperty(new File([], 'bills'), 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new Error('not found')) }),
    });
    expect(await refusalsBySize([folder, text('a', 1)], SIGNAL)).toMatchObject([
      { code: 'bill-unreadable', path: 'bills', params: { reason: 'not found' } },
    ]);
  });

  test('are told from those that are cut short', async () => {
    const cut = new File([gzipSync(Buffer.alloc(MEGABYTE)).subarray(0, 100)], 'cut.gz');
    expect(await refusalsBySize([cut], SIGNAL)).toMatchObject([{ code: 'bill-cut-short', path: 'cut.gz' }]);
  });
});

describe('Parquet', () => {
  test.each([
    ['that fits', FOOTER, 0],
    ['of columns that are too large unpacked', { ...FOOTER, bytes: MOST_BYTES + 1 }, 1],
    ['of more values than can be read, whatever they take', { ...FOOTER, rows: MOST_BYTES, columns: 2 }, 1],
  ])('%s', async (_what, footer, refusals) => {
    said.footer = footer;
    expect(await refusalsBySize([parquet('a.parquet')], SIGNAL)).toHaveLength(refusals);
  });

  test('that grows beyond what is read when it is decoded is read no further', async () => {
    said.footer = { ...FOOTER, rows: 1_000_000 };
    said.pieceBytes = 100 * MEGABYTE;
    let pieces = 0;
    const read = async () => {
      for await (const _piece of readParquet(parquet('a.parquet'), SIGNAL)) pieces += 1;
    };
    await expect(read()).rejects.toThrow('Out of memory');
    expect(pieces).toBe(Math.floor(MOST_BYTES / (100 * MEGABYTE)));
  });

  test('is read in pieces that grow while they are small and shrink when they are not', () => {
    expect(nextRows(FIRST_ROWS, 1000)).toBe(32 * FIRST_ROWS);
    expect(nextRows(65_536, 1)).toBe(65_536);
    expect(nextRows(1024, 640 * MEGABYTE)).toBe(102);
    expect(nextRows(1, 640 * MEGABYTE)).toBe(1);
  });
});
