import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joinParts } from '#browser/billing/join-parts.ts';

const SIGNAL = new AbortController().signal;
const STEP = 4 * 1024 ** 2;
const MOST = 1024 ** 3;

function fileOf(...parts: readonly (string | Uint8Array)[]): File {
  return new File([Buffer.concat(parts.map((part) => Buffer.from(part)))], 'bill.csv.gz');
}

/** Packed to so many bytes. */
function packedTo(length: number): Uint8Array {
  const packed = (letters: number) => gzipSync('x'.repeat(letters), { level: 0 });
  // Text that is only stored comes in blocks of 64 KB at most, of five more bytes each.
  let letters = length - packed(0).length;
  while (packed(letters).length > length) letters -= packed(letters).length - length;
  return packed(letters);
}

test.each([
  ['two', fileOf(gzipSync('a,b\n'), gzipSync('c,d\n')), 'a,b\nc,d\n'],
  ['one that is empty', fileOf(gzipSync('a,b\n'), gzipSync('')), 'a,b\n'],
  ['one with its name in it', fileOf(gzipSync('a'), named('b.csv', 'b')), 'ab'],
  ['one that stands in another as it is', fileOf(gzipSync(gzipSync('a'), { level: 0 }), gzipSync('b')), null],
])('parts of a packed file are unpacked as one: %s', async (_what, file, expected) => {
  const joined = await joinParts(file, MOST, SIGNAL);
  expect(joined.name).toBe('bill.csv.gz');
  const text = Buffer.from(await joined.arrayBuffer());
  expect(text.toString('latin1')).toBe(expected ?? Buffer.concat([gzipSync('a'), Buffer.from('b')]).toString('latin1'));
});

test.each([STEP - 12, STEP - 9, STEP - 1, STEP])('a part is found where a search ends: at byte %d', async (length) => {
  const joined = await joinParts(fileOf(packedTo(length), gzipSync('end')), MOST, SIGNAL);
  expect((await joined.text()).endsWith('xend')).toBe(true);
});

const whole = gzipSync('c,d\n');
test.each([
  ['text', fileOf('a,b\n')],
  ['one part', fileOf(whole)],
  ['the last part cut short', fileOf(whole, whole.subarray(0, 20))],
  ['a part that is damaged', fileOf(whole, whole.with(-6, 0), whole)],
  ['headers and nothing else', fileOf(...Array.from({ length: 1000 }, () => whole.subarray(0, 10)))],
])('any other file stays as it is: %s', async (_what, file) => {
  expect(await joinParts(file, MOST, SIGNAL)).toBe(file);
});

test.each([
  ['in its first part', fileOf(gzipSync('x'.repeat(1e6)), gzipSync('b'), gzipSync('c'))],
  ['in a later one', fileOf(gzipSync('a'), gzipSync('x'.repeat(1e6)), gzipSync('c'))],
])('no more is unpacked than is asked for: %s', async (_what, file) => {
  const { size } = await joinParts(file, 1000, SIGNAL);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(200_000);
});

test('a folder, which cannot be read, stays what it is', async () => {
  const folder = Object.defineProperty(new File([], 'bills'), 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new Error('not found')) }),
  });
  expect(await joinParts(folder, MOST, SIGNAL)).toBe(folder);
});

test('the signal ends it', async () => {
  await expect(joinParts(fileOf(whole, whole), MOST, AbortSignal.abort())).rejects.toThrow();
});

/** As `gzip` packs a file: its name stands between header and text. */
function named(name: string, text: string): Uint8Array {
  const packed = gzipSync(text);
  packed[3] = 8;
  return Buffer.concat([packed.subarray(0, 10), Buffer.from(`${name}\0`), packed.subarray(10)]);
}
