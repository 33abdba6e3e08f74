import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderDigest, sourceDigest } from '#scripts/build/source-digest.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'digest-'));
  mkdirSync(path.join(root, 'src'));
  writeFileSync(path.join(root, 'src/a.ts'), 'a');
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('sourceDigest', () => {
  test('is the same for the same sources', () => {
    expect(sourceDigest(root)).toBe(sourceDigest(root));
  });

  test.each([
    ['a changed file', () => writeFileSync(path.join(root, 'src/a.ts'), 'b')],
    ['a new file', () => writeFileSync(path.join(root, 'src/b.ts'), '')],
    ['a renamed file', () => renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/c.ts'))],
    ['a deleted file', () => rmSync(path.join(root, 'src/a.ts'))],
    ['a changed setting', () => writeFileSync(path.join(root, 'vercel.json'), '{}')],
  ])('differs after %s', (_name, change) => {
    const before = sourceDigest(root);
    change();
    expect(sourceDigest(root)).not.toBe(before);
  });

  test('does not see files that no build reads', () => {
    const before = sourceDigest(root);
    writeFileSync(path.join(root, 'README.md'), 'words');
    expect(sourceDigest(root)).toBe(before);
  });
});

describe('folderDigest', () => {
  test('is empty for a missing folder', () => {
    expect(folderDigest(root, 'dist')).toBe('');
  });
});
