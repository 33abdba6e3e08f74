import { expect, test } from 'vitest';
import { openSheets } from '../unit/scripts/billing/sheet-files.ts';
import { issuesOf, runFinops } from './run-finops.ts';

const { files } = await openSheets();

/** No ContractedCost; nobody wrote a ListCost down, and in reais no EffectiveCost. */
const BILL = [
  'BilledCost,EffectiveCost,ListCost,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceName,BillingCurrency,PricingQuantity',
  '5,4,,2026-01-01,2026-01-02,Usage,S3,USD,1',
  '0.5,0,NULL,2026-01-01,2026-01-02,Usage,EC2,USD,1',
].join('\n');
const REAIS = '2,,,2026-01-01,2026-01-02,Usage,S3,BRL,1';

test('a total that no row has a value for is unknown, with the reason; one that is 0 is 0', async () => {
  const { code, stdout } = await runFinops(['analyze', files.write(BILL)]);
  expect(code).toBe(0);
  const unknownTotals = [
    { metric: 'ListCost', reason: 'no-value' },
    { metric: 'ContractedCost', reason: 'no-column' },
  ];
  const totals = { BilledCost: '5.5', EffectiveCost: '4', ListCost: null, ContractedCost: null };
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ totals, unknownTotals, currencies: [{ totals, unknownTotals }] },
    by: [{ cost: '5' }, { cost: '0.5' }],
  });
});

test('so is all that is told of one currency in a cost that only another has', async () => {
  const file = files.write(`${BILL}\n${REAIS}\n`);
  const { stdout } = await runFinops(['analyze', file, '--metric', 'EffectiveCost']);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ totals: null, unknownTotals: [] },
    currencies: [
      { currency: 'USD', totals: { EffectiveCost: '4' }, reconciliation: { file: '4', shown: '4', filtered: '0' } },
      {
        ...{ currency: 'BRL', totals: { BilledCost: '2', EffectiveCost: null } },
        reconciliation: { file: null, shown: null, filtered: null, unreadable: 0 },
      },
    ],
    by: [
      { key: 'S3', cost: '4' },
      { key: 'EC2', cost: '0' },
      { key: 'S3', rows: 1, cost: null, currency: 'BRL' },
    ],
  });
});

test('and nothing is forecast of it', async () => {
  const file = files.write(`${BILL}\n${REAIS}\n`);
  const { stdout } = await runFinops(['forecast', file, '--metric', 'EffectiveCost']);
  const { forecasts } = JSON.parse(stdout) as { readonly forecasts: readonly { readonly currency: string }[] };
  expect(forecasts.map(({ currency }) => currency)).toEqual(['USD']);
});

test('nothing of a bill is told as 0 whose costs can none of them be read', async () => {
  const header = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName';
  const { code, stdout } = await runFinops(['analyze', files.write(`${header}\n"1.234,50",2026-01-01,Usage,S3\n`)]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ metric: 'BilledCost', totals: { BilledCost: null, EffectiveCost: null } },
    by: [{ key: 'S3', cost: null }],
    reconciliation: { file: null, shown: null, filtered: null, unreadable: 1 },
  });
});

test.each([
  ['analyze', []],
  ['forecast', []],
  ['variance', ['--estimate', files.write(BILL.replace('ListCost', 'ContractedCost').replaceAll(/,(NULL)?,/g, ',1,'))]],
])('%s refuses a cost by its name that no row of the bill has', async (command, args) => {
  const file = files.write(BILL);
  const issues = issuesOf(await runFinops([command, file, '--metric', 'ContractedCost', ...args]));
  expect(issues).toEqual([
    {
      code: 'metric-not-in-bill',
      path: '--metric',
      message: 'No row of the bill has a value for ContractedCost that can be read. It has: BilledCost, EffectiveCost.',
    },
  ]);
});
