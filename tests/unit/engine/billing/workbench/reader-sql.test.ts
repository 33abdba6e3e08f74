import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryError } from '#engine/billing/workbench/database-error.ts';
import {
  bareQuery,
  columnsSql,
  fileSql,
  LONGEST_CELL,
  looksLikeReading,
  mostShown,
  shownSql,
  textSql,
} from '#engine/billing/workbench/reader-sql.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';

let database: LocalDatabase;

beforeAll(async () => {
  database = await openDatabase();
  await database.query(`CREATE TABLE raw AS SELECT 'a' AS "BilledCost", CAST(1.50 AS DECIMAL(38, 18)) AS cost`);
});
afterAll(() => database.close());

const failure = async (sql: string) => {
  try {
    await database.query(columnsSql(bareQuery(sql)));
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a query of the reader’s stands inside one of ours', () => {
  test.each([
    'SELECT * FROM raw',
    'FROM raw',
    'WITH a AS (SELECT 1 AS n) SELECT n FROM a -- end',
    'DESCRIBE raw',
    'VALUES (1)',
    'SELECT 1;\n ;',
  ])('%s gives rows', async (sql) => {
    expect(await failure(sql)).toBe('');
    expect(await database.query(textSql(bareQuery(sql)))).not.toEqual([]);
    expect(await database.query(fileSql(bareQuery(sql), [], 0))).toHaveLength(1);
  });

  test.each([
    'DROP TABLE raw',
    'DELETE FROM raw',
    'CREATE TABLE x AS SELECT 1',
    'INSTALL json',
    "ATTACH ':memory:' AS other",
    "COPY raw TO 'x.csv'",
    'SET threads = 1',
    'SELECT 1; DROP TABLE raw',
    'SELECT 1 /* open',
  ])('%s is refused, and nothing is touched', async (sql) => {
    expect(await failure(sql)).toMatch(/Error/);
    expect(await database.query('SELECT * FROM raw')).toHaveLength(1);
  });

  test('values come as the database writes them, one row beyond the limit tells of more', async () => {
    expect(await database.query(textSql('SELECT cost, 1 AS n, NULL AS none FROM raw'))).toEqual([
      { cost: '1.500000000000000000', n: '1', none: null },
    ]);
    expect(await database.query(textSql('SELECT * FROM range(10)', 3))).toHaveLength(4);
  });

  test('what is shown is bounded by values, however wide or long; what is saved is whole', async () => {
    expect([1, 10, 50, 1_000].map(mostShown)).toEqual([100_000, 100_000, 20_000, 1_000]);
    const long = "SELECT repeat('x', 5000) AS text, 1 AS n";
    const [shown = {}] = await database.query(shownSql(long, 1));
    expect(Object.keys(shown)).toEqual(['text', 'n']);
    expect(String(shown['text'])).toHaveLength(LONGEST_CELL + 1);
    const [saved = {}] = await database.query(textSql(long));
    expect(String(saved['text'])).toHaveLength(5_000);
  });

  test('a file has values of their types, but those it has no place for as text', async () => {
    const sql = fileSql('SELECT cost, INTERVAL 1 DAY AS "a ""day""" FROM raw', ['a "day"']);
    const types = (await database.query(`DESCRIBE ${sql}`)).map((row) => row['column_type']);
    expect(types).toEqual(['DECIMAL(38,18)', 'VARCHAR']);
  });

  test('names that stand twice are kept apart', async () => {
    const [row = {}] = await database.query(textSql('SELECT 1 AS n, 2 AS n'));
    expect(Object.keys(row)).toHaveLength(2);
  });
});

describe('queryError', () => {
  const errorOf = async (sql: string) => queryError(await failure(sql), sql);

  test('names the place in the reader’s text, not in ours', async () => {
    expect(await errorOf('SELECT cost,\n  nix FROM raw')).toMatchObject({ at: { line: 2, column: 3 } });
    expect(await errorOf('SELECT cost FORM raw x')).toMatchObject({
      message: 'Parser Error: syntax error at or near "raw"',
      at: { line: 1, column: 18 },
    });
  });

  test('a line that the database shortens has its place all the same', async () => {
    const sql = `SELECT ${'cost, '.repeat(60)}nix FROM raw`;
    const { at } = await errorOf(sql);
    expect(sql.slice((at?.column ?? 0) - 1)).toMatch(/^nix/);
  });

  test('where something is missing at the end, the end is named', async () => {
    expect(await errorOf('SELECT (1 + 2')).toMatchObject({ at: { line: 1 } });
    expect(queryError('Error: Parser Error: x\n\nLINE 4: ) LIMIT 5\n        ^', 'SELECT 1')).toMatchObject({
      at: { line: 1, column: 9 },
    });
  });

  test('without a place there is none', () => {
    expect(queryError('Error: query was canceled', 'SELECT 1')).toEqual({ message: 'query was canceled', at: null });
  });
});

test.each([
  ['SELECT 1', true],
  ['  -- note\n /* more */ ((with a as (select 1) from a))', true],
  ['summarize raw', true],
  ['drop table raw', false],
  ['', false],
])('%j looks like reading: %s', (sql, expected) => expect(looksLikeReading(sql)).toBe(expected));
