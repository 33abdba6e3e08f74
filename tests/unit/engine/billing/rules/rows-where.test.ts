import { expect, test } from 'vitest';
import { isAny } from '#engine/billing/rules/rows-where.ts';
import { day, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

const ODD = ['', "it's", 'a,b', '100 %', '\u001F', '\u001E\u001D'];

const { database } = await openCharges([{ ...day(0), BilledCost: 1 }]);

async function accepts(values: readonly (string | null)[], value: string | null): Promise<unknown> {
  const [row] = await database.query(
    `SELECT COALESCE(${isAny('v', values)}, FALSE) AS yes FROM (SELECT ${value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`} AS v)`,
  );
  return row?.['yes'];
}

test.each([0, 99, 100, 5000])('one of many values is found among %i others, and no other is', async (count) => {
  const others = Array.from({ length: count }, (_, index) => `value ${index}`);
  for (const value of ODD) {
    expect([value, await accepts([...others, value], value)]).toEqual([value, true]);
    expect([value, await accepts(others, value)]).toEqual([value, false]);
  }
  expect(await accepts([...others, null], null)).toBe(true);
  expect(await accepts(others, null)).toBe(false);
});

test('values that have every separator are still told apart', async () => {
  const values = Array.from({ length: 200 }, (_, index) => `\u001F\u001E\u001D\u001C ${index}`);
  expect(await accepts(values, '\u001F\u001E\u001D\u001C 7')).toBe(true);
  expect(await accepts(values, ' 7')).toBe(false);
});
