import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exactDecimal, textOf } from '#engine/billing/analysis/bill-database.ts';
import { decimalSql, fastDecimalSql } from '#engine/billing/source/decimal-sql.ts';
import { literal } from '#engine/billing/source/origin.ts';
import { readType } from '#engine/billing/source/processed-columns.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';

let database: LocalDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const digits = (maxLength: number) => fc.stringMatching(/^[0-9]*$/, { maxLength });
const number = fc
  .tuple(fc.constantFrom('', '-', '+'), digits(22), fc.constantFrom('', '.'), digits(22), exponent())
  .map((parts) => parts.join(''));

function exponent() {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    fc.tuple(fc.constantFrom('e', 'E'), fc.integer({ min: -25, max: 25 })).map((parts) => parts.join('')),
  );
}

/** Texts of files: numbers of every length, and what is none. */
const texts = fc.array(
  fc.oneof({ weight: 9, arbitrary: number }, fc.constantFrom(' 1.5 ', '1_000', '1,5', 'NaN', '', 'abc')),
  {
    minLength: 50,
    maxLength: 200,
  },
);

test.each(['BilledCost', 'ConsumedQuantity'])('what is read fast of %s is what is read exactly', async (column) => {
  const type = readType(column);
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const rows = values.map((text) => `(${literal(text)})`).join(', ');
      const different = await database.query(
        `SELECT t FROM (VALUES ${rows}) AS read(t) WHERE ${fastDecimalSql('t', type)} IS DISTINCT FROM ${decimalSql('t', type)}`,
      );
      expect(different).toEqual([]);
    }),
  );
});

test.each([
  ['0.1234567890123456', '0.1234567890123456'],
  ['.123456789', '0.123456789'],
  ['999999999.9', '999999999.9'],
  ['123456789012345.678', '123456789012345.678'],
  ['123456789012345.123456789012345678', '123456789012345.123456789012345678'],
  ['-99999999999999.9', '-99999999999999.9'],
  ['1e-12', '0.000000000001'],
  ['-0.000000000000001', '-0.000000000000001'],
  ['100', '100'],
])('no digit of %s is lost for being read fast', async (text, expected) => {
  const [row = {}] = await database.query(`SELECT CAST(${fastDecimalSql(literal(text))} AS VARCHAR) AS cost`);
  expect(exactDecimal(textOf(row, 'cost'))).toBe(expected);
});
