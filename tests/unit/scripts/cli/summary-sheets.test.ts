import { expect, test } from 'vitest';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import { summarySections } from '#scripts/cli/summary-sheets.ts';
import { day, openCharges } from '../../../fixtures/billing/judge-charges.ts';

const QUESTION = { metric: 'BilledCost', dimension: 'ServiceName' } as const;

/** The table of the proof for a bill of two charges, after something was done to its processed layer. */
async function proofAfter(sql: string) {
  const { database, lineage } = await openCharges([
    { ...day(0), BilledCost: '1.5', ServiceName: 'S3' },
    { ...day(0), BilledCost: '2.25', ServiceName: 'RDS' },
  ]);
  await database.query(sql);
  return summarySections(await summariseBill(database, lineage, QUESTION), QUESTION).at(-1);
}

test('sums that agree are told without a remainder', async () => {
  expect(await proofAfter('SELECT 1')).toEqual({
    title: 'Reconciliation of BilledCost',
    sheet: { columns: ['file', 'shown', 'filtered', 'unreadable rows'], rows: [['3.75', '3.75', '0', 0]] },
  });
});

test.each([
  ['lost', "DELETE FROM processed WHERE ServiceName = 'RDS'", ['3.75', '1.5', '0', 0, '2.25']],
  ['counted twice', 'INSERT INTO processed SELECT * FROM processed', ['3.75', '7.5', '0', 0, '-3.75']],
])('a cost that was %s is told as a fault, with what remains', async (_what, sql, sums) => {
  expect(await proofAfter(sql)).toEqual({
    title:
      'Reconciliation of BilledCost: it does not add up. This is a fault of this program; do not rely on its figures',
    sheet: { columns: ['file', 'shown', 'filtered', 'unreadable rows', 'remainder'], rows: [sums] },
  });
});
