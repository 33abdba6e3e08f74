import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isMadeFrom, stampFolder } from '#scripts/build/folder-stamp.ts';
import { root } from '#scripts/root.ts';

let place = '';
const inPlace = (name: string) => path.relative(root, path.join(place, name));

beforeEach(() => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  place = mkdtempSync(path.join(root, '.cache', 'stamp-'));
  mkdirSync(path.join(place, 'made'));
  writeFileSync(path.join(place, 'made', 'file'), 'one');
  stampFolder('source', inPlace('made'), inPlace('stamp.json'));
});
afterEach(() => rmSync(place, { recursive: true }));

const isCurrent = (source = 'source') => isMadeFrom(source, inPlace('made'), inPlace('stamp.json'));

describe('a stamp of a folder', () => {
  test('says that nothing changed', () => {
    expect(isCurrent()).toBe(true);
  });

  test('notes other sources', () => {
    expect(isCurrent('another')).toBe(false);
  });

  test.each([
    ['another content', () => writeFileSync(path.join(place, 'made', 'file'), 'two')],
    ['one file more', () => writeFileSync(path.join(place, 'made', 'other'), '')],
    ['no folder', () => rmSync(path.join(place, 'made'), { recursive: true })],
    ['no stamp', () => rmSync(path.join(place, 'stamp.json'))],
    ['a broken stamp', () => writeFileSync(path.join(place, 'stamp.json'), '{')],
  ])('notes %s', (_, change) => {
    change();
    expect(isCurrent()).toBe(false);
  });
});
