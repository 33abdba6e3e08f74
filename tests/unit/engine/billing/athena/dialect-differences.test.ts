import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dimensionSql } from '#engine/billing/analysis/dimension.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../../src/engine/billing/sql');

/** A query without what is no code: comments and texts. */
const codeOf = (sql: string) => sql.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''");

const emitted = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const),
  ['the value of a tag', dimensionSql('tag:owner')] as const,
];

/**
 * What DuckDB 1.4 and Trino read alike and answer differently, and how it would show in a query; `guarded` takes out the form in which
 * both mean the same. `here` is what DuckDB answers, run below; Trino's side is from its manual (https://trino.io/docs/current/).
 */
const DIFFERENCES: readonly {
  readonly what: string;
  readonly sign: RegExp;
  readonly guarded?: RegExp;
  readonly sql: string;
  readonly here: string;
}[] = [
  // Trino: 1 / 2 is 0, decimals divide to decimals, and division by zero is an error.
  { what: 'division', sign: /\//, sql: '1 / 2', here: '0.5' },
  { what: 'division by zero', sign: /[/%]/, sql: '1 / 0', here: 'inf' },
  // Trino: no match is NULL.
  {
    what: 'a pattern that does not match',
    sign: /REGEXP_EXTRACT/i,
    guarded: /NULLIF\(REGEXP_EXTRACT\([^()]*\), ''\)/gi,
    sql: "REGEXP_EXTRACT('a', 'b')",
    here: '',
  },
  // Trino: an interval of days, not a number.
  { what: 'days between dates', sign: /DATE[^,()]*\)?\s-\s/i, sql: "DATE '2026-01-03' - DATE '2026-01-01'", here: '2' },
  // Trino: each has a sketch of its own; estimates differ.
  { what: 'approximations', sign: /APPROX_/i, sql: 'APPROX_COUNT_DISTINCT(1)', here: '1' },
  // Trino: a backslash escapes nothing without ESCAPE in either; said so that nobody relies on it.
  { what: 'escapes of LIKE', sign: /\bESCAPE\b/i, sql: String.raw`'a%' LIKE 'a\%'`, here: 'false' },
];

let database: LocalDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const answer = async (expression: string) => {
  const [row = {}] = await database.query(`SELECT CAST(${expression} AS VARCHAR) AS value`);
  return row['value'] ?? null;
};

describe('no query rests on what DuckDB and Trino answer differently', () => {
  for (const { what, sign, guarded, sql, here } of DIFFERENCES) {
    test(`${what}: not used, or guarded`, () => {
      const using = emitted.filter(([, text]) => {
        const code = codeOf(text);
        return sign.test(guarded === undefined ? code : code.replace(guarded, 'NULL'));
      });
      expect(using.map(([name]) => name)).toEqual([]);
    });

    test(`${what}: what DuckDB answers`, async () => expect(await answer(sql)).toBe(here));
  }
});

test('what both answer alike stays so: missing values last, texts joined with nothing, a text that is no number', async () => {
  const rows = await database.query('SELECT n FROM (VALUES (1), (NULL), (2)) AS t (n) ORDER BY n DESC');
  expect(rows.map(({ n }) => n)).toEqual([2, 1, null]);
  expect(await answer("'a' || NULL")).toBeNull();
  expect(await answer("TRY_CAST('' AS DECIMAL(38, 18))")).toBeNull();
});
