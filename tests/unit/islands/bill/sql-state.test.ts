import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';
import { shellWord } from '#islands/bill/athena/upload.tsx';
import { whyNotRun } from '#islands/bill/sql/bench-state.ts';
import { cellText } from '#islands/bill/sql/cell-text.ts';
import { decodeSql, withSql } from '#islands/bill/sql/link-sql.ts';
import { decodeOwn, LONGEST_NAME, MOST_OWN, nameProblem, withName, withOwn } from '#islands/bill/sql/own-queries.ts';

describe('a query in the link', () => {
  test('comes back as it was, beside what else the link says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), (sql) => {
        const kept = sql.replaceAll('\0', '');
        fc.pre(kept !== '' && kept.isWellFormed());
        const link = withSql('metric=ListCost', kept);
        expect(decodeSql(link)).toBe(kept);
        expect(new URLSearchParams(link).get('metric')).toBe('ListCost');
      }),
    );
  });

  test('is left out when it is too long, and taken out when there is none', () => {
    expect(decodeSql(`sql=${'x'.repeat(LONGEST_SQL + 1)}`)).toBeNull();
    expect(withSql('sql=a&by=RegionId', null)).toBe('by=RegionId');
    expect(decodeSql('')).toBeNull();
  });
});

describe('queries that the reader keeps', () => {
  test.each([null, '', '{', 'null', '{"name":"a"}', '[1, null, {"name": 3, "sql": "x"}, {"name": " ", "sql": "x"}]'])(
    '%j holds none',
    (text) => expect(decodeOwn(text)).toEqual([]),
  );

  test('are bounded in number and length', () => {
    const many = Array.from({ length: MOST_OWN + 5 }, (_, index) => ({
      name: `${index}${'n'.repeat(100)}`,
      sql: 'x'.repeat(LONGEST_SQL + 1),
    }));
    const kept = decodeOwn(JSON.stringify(many));
    expect(kept).toHaveLength(MOST_OWN);
    for (const { name, sql } of kept) expect([name.length <= LONGEST_NAME, sql.length]).toEqual([true, LONGEST_SQL]);
    expect(withOwn(kept, { name: 'another', sql: 'SELECT 1' })).toBeNull();
    expect(withOwn(kept, { name: kept[0]?.name ?? '', sql: 'SELECT 1' })).toHaveLength(MOST_OWN);
  });

  test('are called something else in their place, unless that is no name or that of another', () => {
    const own = ['a', 'b', 'c'].map((name) => ({ name, sql: `SELECT ${name}` }));
    expect(['', 'a', 'b', 'd'].map((name) => nameProblem(own, name, 'b'))).toEqual([
      'nameEmpty',
      'nameTaken',
      null,
      null,
    ]);
    expect(withName(own, 'b', 'd')).toEqual([own[0], { name: 'd', sql: 'SELECT b' }, own[2]]);
  });
});

test('what is not run is told why', () => {
  expect(whyNotRun(' ; ')).toBe('empty');
  expect(whyNotRun(`SELECT ${'1 '.repeat(LONGEST_SQL)}`)).toBe('tooLong');
  expect(whyNotRun('DROP TABLE raw')).toBe('notReading');
  expect(whyNotRun('SELECT 1;')).toBeNull();
});

test('a decimal is written in the reader’s language with all its digits, the rest as it is', () => {
  const cell = (kind: 'number' | 'text', value: string | null) =>
    cellText({ columns: [{ name: 'a', type: '', kind }], rows: [[value]], isCut: false, took: 0 }, 0, 0, 'pt-br');
  expect(cell('number', '1234.100000000000000001')).toBe('1.234,100000000000000001');
  expect(cell('number', '2026')).toBe('2026');
  expect(cell('text', '1.5')).toBe('1.5');
  expect(cell('number', null)).toBeNull();
});

test.each([
  ['bill.csv', 'bill.csv'],
  ["it's; rm -rf.csv", `'./it'\\''s; rm -rf.csv'`],
  ['-rf', `'./-rf'`],
  ['a\nb', 'ab'],
])('a file called %j is one word of a shell', (name, word) => expect(shellWord(name)).toBe(word));
