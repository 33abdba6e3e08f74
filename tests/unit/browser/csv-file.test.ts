import type { Table } from 'apache-arrow';
import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '#browser/billing/csv-file.ts';
import { literal } from '#engine/billing/source/origin.ts';
import { rawCsvSql } from '#engine/billing/source/raw-sql.ts';
import { textSql } from '#engine/billing/workbench/reader-sql.ts';
import { openSheets } from '../scripts/billing/sheet-files.ts';

const { database, files } = await openSheets();

const resultOf = (sql: string): Table => tableFromIPC(database.arrow(textSql(sql, 30_000)));

/** A file of a result, opened as any bill is: every value as the text that stands there. */
async function reopened(sql: string): Promise<readonly (readonly unknown[])[]> {
  const table = resultOf(sql);
  const file = files.write(new Uint8Array(await csvFile(table).arrayBuffer()));
  const columns = table.schema.fields.map(({ name }) => name);
  const shape = { columns, delimiter: ',', emptyLines: 0 };
  await database.query(rawCsvSql('t', { path: file, isPacked: false, shape }));
  return (await database.query('SELECT * FROM t')).map((row) => Object.values(row));
}

/** The values of a result, as the database writes them. */
async function written(sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await database.query(textSql(sql, 30_000))).map((row) => Object.values(row));
}

/** Every run costs the database a table, not every value. */
const FEW = { numRuns: 4 };

/** Digits of both signs, whole and behind the point, as far as a decimal of the processed layer goes. */
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }))
  .map(([isNegative, whole, part]) => `${isNegative ? '-' : ''}${whole}.${String(part).padStart(18, '0')}`);

describe('a result saved as CSV and opened again', () => {
  test('has every digit of an exact decimal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(decimals, { minLength: 50, maxLength: 200 }), async (values) => {
        const rows = values.map((value) => `(CAST('${value}' AS DECIMAL(38, 18)))`).join(', ');
        const sql = `SELECT * FROM (VALUES ${rows}) AS t (cost)`;
        expect(await written(sql)).toEqual(values.map((value) => [value.replace(/^-(0\.0+)$/, '$1')]));
        expect(await reopened(sql)).toEqual(await written(sql));
      }),
      FEW,
    );
  });

  test('has doubles as they are, however large or small, and numbers are not taken for formulas', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noDefaultInfinity: true, noNaN: true }), { minLength: 50 }),
        async (values) => {
          const rows = values.map((value) => `(CAST('${value}' AS DOUBLE))`).join(', ');
          const sql = `SELECT * FROM (VALUES ${rows}) AS t (n)`;
          expect(await reopened(sql)).toEqual(await written(sql));
        },
      ),
      FEW,
    );
    expect(await reopened("SELECT CAST('-1e-7' AS DOUBLE) AS a, CAST('-1E+20' AS DOUBLE) AS b")).toEqual([
      ['-1e-07', '-1e+20'],
    ]);
  });

  test('has texts as they are, but for control characters and what would run as a formula', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => {
      const isMissing = ['null', 'NULL', 'Null'].includes(text);
      return !isMissing && !/[\p{Cc}\p{Cs}]/u.test(text) && !/^[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
    });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 50, maxLength: 200 }), async (values) => {
        const sql = `SELECT * FROM (VALUES ${values.map((value) => `(${literal(value)})`).join(', ')}) AS t (name)`;
        expect(await reopened(sql)).toEqual(values.map((value) => [value]));
      }),
      FEW,
    );
  });

  test.each(['=1+1', '+1+1', '-1+1', '-inf', '-', '@SUM(A1)', '|cmd', '\t=1', '\r=1', '＝1'])(
    'has %j as a text that no spreadsheet runs',
    async (text) => {
      const [row] = await reopened(`SELECT ${literal(text)} AS a, 'b' AS b`);
      expect(row).toEqual([`'${text.replace('\r', ' ')}`, 'b']);
    },
  );

  test('keeps a row of one value that is missing, columns of the same name apart, and names from running', async () => {
    expect(await reopened('SELECT NULL AS a UNION ALL SELECT 1 ORDER BY 1')).toEqual([['1'], [null]]);
    expect(await reopened('SELECT 1 AS n, 2 AS n')).toEqual([['1', '2']]);
    const text = await csvFile(resultOf('SELECT 1 AS "=1+1"')).text();
    expect(text).toBe('"\'=1+1"\r\n1\r\n');
  });

  test('is written piece by piece with nothing lost between', async () => {
    const count = 20_001;
    const rows = await reopened(`SELECT range AS n FROM range(${count})`);
    expect(rows.map(([n]) => Number(n))).toEqual(Array.from({ length: count }, (_, index) => index));
  });
});
