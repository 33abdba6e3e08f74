import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkChanges } from '#documents/check-changes.ts';
import { root } from '#scripts/root.ts';

const SOUND = `date: 2026-11-21
kind: prices
title: { en: New prices, pt-br: Preços novos }
text: { en: The lists were read again., pt-br: As tabelas foram relidas. }
page: prices
`;
const folder = mkdtempSync(path.join(os.tmpdir(), 'changes-'));
mkdirSync(path.join(folder, 'content/changes'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(from: string, to: string): string {
  writeFileSync(path.join(folder, 'content/changes/2026-11-21-prices.yaml'), SOUND.replace(from, to));
  return checkChanges(folder).join('\n');
}

describe('checkChanges', () => {
  test('a sound change, and those of the site, have no problems', () => {
    expect(problemsOf('', '')).toBe('');
    expect(checkChanges(root)).toEqual([]);
  });

  test.each([
    [
      'a missing language',
      ', pt-br: Preços novos',
      '',
      /prices\.yaml:3: expected title\.pt-br: string, found none\. .*npm run check:content/,
    ],
    [
      'a name with another day',
      'date: 2026-11-21',
      'date: 2026-11-22',
      /prices\.yaml:1: .*begins with 2026-11-22, its day, found 2026-11-21-prices\.yaml\. Rename.*npm run check:content/,
    ],
    [
      'a number typed by hand',
      'read again.',
      'read again by 5 %.',
      /prices\.yaml:4: expected words, found a percentage: "5 %"\. .*npm run check:content/,
    ],
    ['a page that is not there', 'page: prices', 'page: nowhere', /prices\.yaml:5: expected page: .* found "nowhere"/],
    ['what is no YAML', 'kind: prices', 'kind: [', /prices\.yaml:\d+: expected YAML that can be read, found /],
    [
      'a field that is none',
      'kind: prices',
      'kind: prices\ncolour: red',
      /prices\.yaml:3: expected only fields .* found "colour"/,
    ],
  ])('%s is named with the file', (_, from, to, expected) => {
    expect(problemsOf(from, to)).toMatch(expected);
  });
});
