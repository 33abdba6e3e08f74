import { expect, test } from 'vitest';
import type { BillDatabase } from '#engine/billing/analysis/bill-database.ts';
import { sumCurrencies } from '#scripts/cli/sum-currencies.ts';

/** More than a function takes arguments. */
const GROUPS = 200_000;

test('a bill of several currencies may have groups without number', async () => {
  const costs = Object.fromEntries(['billed', 'effective', 'list', 'contracted'].map((name) => [`${name}_cost`, '1']));
  const totals = ['USD', 'BRL'].map((currency) => ({ currency, row_count: GROUPS, ...costs }));
  const groups = Array.from({ length: GROUPS }, (_, index) => ({ group_key: `r-${index}`, row_count: 1, cost: '1' }));
  const database: BillDatabase = {
    query: (sql) => {
      if (sql.includes('group_key')) return Promise.resolve(groups);
      return Promise.resolve(sql.includes('billed_cost') ? totals : [{ cost: String(GROUPS), unreadable: 0 }]);
    },
  };
  const { by } = await sumCurrencies(database, [], { metric: 'BilledCost', dimension: 'ResourceId' });
  expect(by).toHaveLength(2 * GROUPS);
  expect(by.at(-1)).toEqual({ key: `r-${GROUPS - 1}`, rows: 1, cost: '1', currency: 'BRL' });
});
