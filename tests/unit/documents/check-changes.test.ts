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
    ['a missing language', ', pt-br: Preços novos', '', /prices\.yaml:3: title\.pt-br: /],
    ['a name with another day', 'date: 2026-11-21', 'date: 2026-11-22', /begins with 2026-11-22, its day\. Rename/],
    ['a number typed by hand', 'read again.', 'read again by 5 %.', /found a percentage: "5 %"/],
    ['a page that is not there', 'page: prices', 'page: nowhere', /page: /],
  ])('%s is named with the file', (_, from, to, expected) => {
    expect(problemsOf(from, to)).toMatch(expected);
  });
});
