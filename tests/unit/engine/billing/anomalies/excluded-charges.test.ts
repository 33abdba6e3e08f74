import { expect, test } from 'vitest';
import { fillSql } from '#engine/billing/sql/fill-sql.ts';
import { day, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

test('charges that say nothing about use are left out, wherever a query asks for use', async () => {
  const usual = { ChargeFrequency: 'Usage-Based', ChargeClass: null };
  const kept = [
    { ...usual, ChargeDescription: 'use', ChargeCategory: 'Usage' },
    { ...usual, ChargeDescription: 'a fee of every month', ChargeCategory: 'Purchase', ChargeFrequency: 'Recurring' },
    { ChargeDescription: 'a file that says little', ChargeCategory: null, ChargeClass: null, ChargeFrequency: null },
  ];
  const left = [
    { ...usual, ChargeDescription: 'upfront', ChargeCategory: 'Purchase', ChargeFrequency: 'One-Time' },
    { ...usual, ChargeDescription: 'credit', ChargeCategory: 'Credit' },
    { ...usual, ChargeDescription: 'tax', ChargeCategory: 'Tax' },
    { ...usual, ChargeDescription: 'refund', ChargeCategory: 'Adjustment' },
    { ...usual, ChargeDescription: 'repair', ChargeCategory: 'Usage', ChargeClass: 'Correction' },
  ];
  const { database } = await openCharges([...left, ...kept].map((charge) => ({ ...day(0), ...charge, BilledCost: 1 })));
  const found = await database.query(fillSql('SELECT ChargeDescription AS name FROM processed WHERE {use} ORDER BY 1'));
  expect(found.map(({ name }) => name)).toEqual(kept.map((charge) => charge.ChargeDescription).sort());
});
