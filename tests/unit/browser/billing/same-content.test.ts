import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { isSameBytes } from '#browser/billing/same-bytes.ts';
import { repeatedFiles } from '#browser/billing/same-content.ts';

const BILL = `BilledCost\n${'1.5\n'.repeat(50_000)}`;
/** As long, and another only at its end. */
const OTHER = `${BILL.slice(0, -2)}6\n`;

const signal = new AbortController().signal;
const file = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'bill.csv');
const packed = (text: string, level = 6) => new Uint8Array(gzipSync(text, { level }));

describe('repeatedFiles', () => {
  test.each([
    ['as it is', [BILL, BILL], [1]],
    ['another of its size', [BILL, OTHER], []],
    ['plain, then packed', [BILL, packed(BILL)], [1]],
    ['packed, then plain', [packed(BILL), BILL], [1]],
    ['packed in two ways', [packed(BILL, 9), packed(BILL, 0)], [1]],
    ['another of its size, packed', [BILL, packed(OTHER), packed(OTHER, 1)], [2]],
    ['packed and cut short', [BILL, packed(BILL).slice(0, 100)], []],
    [
      'packed, with a wrong size',
      [BILL, new Uint8Array([...packed(`${BILL}2\n`).slice(0, -4), ...sizeBytes(BILL.length)])],
      [],
    ],
    ['nothing packed, and nothing', ['', packed('')], [1]],
  ] as const)('%s', async (_how, contents, repeated) => {
    const files = contents.map((content) => file(content));
    expect(await repeatedFiles(files, signal)).toEqual(new Set(repeated.map((index) => files[index])));
  });

  test('reads no more than the first bytes of files of different sizes', async () => {
    const files = [file(BILL), file(`${BILL}2\n`), file(packed(OTHER.slice(2)))];
    const slices = files.map((one) => vi.spyOn(one, 'slice'));
    const streams = files.map((one) => vi.spyOn(one, 'stream'));
    expect(await repeatedFiles(files, signal)).toEqual(new Set());
    expect(slices.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 2]);
    for (const stream of streams) expect(stream).not.toHaveBeenCalled();
  });

  test('ends with the signal', async () => {
    const files = [file(BILL), file(packed(BILL))];
    await expect(repeatedFiles(files, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('isSameBytes', () => {
  async function* inPieces(text: string, ...lengths: readonly number[]) {
    const bytes = new TextEncoder().encode(text);
    let from = 0;
    for (const length of [...lengths, bytes.length])
      yield await Promise.resolve(bytes.subarray(from, (from += length)));
  }

  test.each([
    ['abcdef', 'abcdef', 6, true],
    ['abcdef', 'abcdef', 5, false],
    ['abcdef', 'abcdef', 7, false],
    ['abcdef', 'abcdeg', 6, false],
    ['abcdef', 'abcde', 6, false],
  ])('%s and %s of %d bytes: %j', async (a, b, size, isSame) => {
    expect(await isSameBytes(inPieces(a, 1, 0, 3), inPieces(b, 2, 2), size)).toBe(isSame);
  });
});

function sizeBytes(size: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (size >> shift) & 255);
}
