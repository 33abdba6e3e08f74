import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blame, unpackFiles } from '#scripts/billing/unpack-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'unpack-'));
const kept = mkdtempSync(path.join(folder, 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => vi.stubEnv('TMPDIR', kept));
afterEach(() => vi.unstubAllEnvs());

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const plain = written('plain', 'a,b');
const packed = written('packed', Buffer.concat([gzipSync('c,d\n'), gzipSync('e,f\n')]));
const bomb = written('bomb', gzipSync(Buffer.alloc(1024 ** 2)));

test('packed files are unpacked, all their parts, and nothing of them is left', async () => {
  const { paths, issues, close } = await unpackFiles([plain, packed]);
  expect(issues).toEqual([]);
  expect(paths[0]).toBe(plain);
  expect(paths.map((file) => readFileSync(file, 'utf8'))).toEqual(['a,b', 'c,d\ne,f\n']);
  await close();
  expect(readdirSync(kept)).toEqual([]);
});

test('a file of which more comes out than is read is told, and left alone', async () => {
  const { issues, close } = await unpackFiles([packed, bomb, plain], 1000);
  expect(issues).toMatchObject([{ code: 'bill-too-large', path: bomb }]);
  await close();
});

test('what files come to is counted together', async () => {
  const { issues, close } = await unpackFiles([packed, packed, packed], 20);
  expect(issues).toMatchObject([{ code: 'bill-too-large', path: packed }]);
  await close();
});

const ZEROS = Buffer.alloc(512);

test('zeros that fill a file up are no part of it', async () => {
  const padded = written('padded', Buffer.concat([gzipSync('a,b'), ZEROS]));
  const { paths, issues, close } = await unpackFiles([padded]);
  expect(issues).toEqual([]);
  expect(paths.map((file) => readFileSync(file, 'utf8'))).toEqual(['a,b']);
  await close();
});

test.each([
  ['behind zeros', Buffer.concat([ZEROS, gzipSync('c,d')])],
  ['with a damaged beginning', gzipSync('c,d').with(0, 0)],
])('a part that would be left out without a word is told: %s', async (_what, rest) => {
  const file = written('left-over', Buffer.concat([gzipSync('a,b'), rest]));
  const { issues, close } = await unpackFiles([file]);
  expect(issues).toMatchObject([{ code: 'bill-cut-short', path: file }]);
  await close();
});

test('a file that is not there is told by its name, a disk that is full is no fault of a file', async () => {
  const missing = path.join(folder, 'missing');
  const { issues, close } = await unpackFiles([plain, missing]);
  expect(issues).toMatchObject([{ code: 'bill-unreadable', path: missing }]);
  await close();
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  expect(() => blame(packed, full)).toThrow(full);
});
