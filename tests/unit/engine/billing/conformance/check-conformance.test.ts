import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conformance, ConformanceFinding } from '#engine/billing/conformance/check-conformance.ts';
import { billColumns } from '#engine/billing/conformance/bill-columns.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import { countColumnChecks } from '#engine/billing/conformance/column-checks.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import { rowOf } from './focus-row.ts';
import type { TestRow } from './focus-row.ts';

let folder = '';
let database: LocalDatabase;
let written = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'conformance-'));
  database = await openDatabase();
});
afterAll(() => database.close());

async function check(rows: readonly TestRow[]): Promise<Conformance> {
  const columns = Object.keys(rows[0] ?? {});
  const quote = (text: string | null) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`);
  const lines = [columns.map(quote), ...rows.map((row) => columns.map((column) => quote(row[column] ?? null)))];
  const file = path.join(folder, `bill-${(written += 1)}.csv`);
  writeFileSync(file, lines.map((cells) => cells.join(',')).join('\n'));
  const bill = await openBill(database, [file]);
  if (!bill.ok) throw new Error(JSON.stringify(bill.issues));
  return checkConformance(database, bill.value, 'BilledCost');
}

async function findings(...rows: readonly TestRow[]): Promise<readonly ConformanceFinding[]> {
  const conformance = await check(rows);
  return conformance.kind === 'checked' ? conformance.findings : [];
}

/** What is found and is the file's doing. */
const ownFault = (found: readonly ConformanceFinding[]) => found.filter(({ defect }) => defect === undefined);

test('a row as FOCUS wants it passes every check', async () => {
  expect(ownFault(await findings(rowOf()))).toEqual([]);
});

test.each([
  ['tax', { ChargeCategory: 'Tax', ChargeFrequency: 'One-Time' }],
  ['a purchase', { ChargeCategory: 'Purchase', ChargeFrequency: 'One-Time' }],
  ['a credit', { ChargeCategory: 'Credit', ChargeFrequency: 'One-Time' }],
  [
    'a correction whose prices are gone',
    {
      ChargeClass: 'Correction',
      ListUnitPrice: null,
      ContractedUnitPrice: null,
      PricingQuantity: null,
      PricingUnit: null,
      ConsumedQuantity: null,
      ConsumedUnit: null,
    },
  ],
] as const)('%s as FOCUS wants it passes too', async (_name, change) => {
  expect(ownFault(await findings(rowOf(change)))).toEqual([]);
});

describe('a row that breaks a rule is found by its check, with what it costs', () => {
  const cases: readonly (readonly [string, TestRow, ConformanceFinding['severity']])[] = [
    ['focus.charge-period-start.instant', { ChargePeriodStart: 'yesterday' }, 'high'],
    ['focus.charge-period-start.format', { ChargePeriodStart: '2026-01-05 00:00:00' }, 'low'],
    ['focus.charge-period-end.after-start', { ChargePeriodEnd: '2026-01-04T00:00:00Z' }, 'medium'],
    ['focus.list-unit-price.number', { ListUnitPrice: '1/3' }, 'medium'],
    ['focus.list-unit-price.format', { ListUnitPrice: '+0.5' }, 'low'],
    ['focus.list-unit-price.non-negative', { ListUnitPrice: '-0.5' }, 'medium'],
    ['focus.consumed-unit.format', { ConsumedUnit: '$/hour!' }, 'low'],
    ['focus.tags.format', { Tags: 'team=pix' }, 'low'],
    ['focus.tags.format', { Tags: '{"team": ["pix"]}' }, 'low'],
    ['focus.resource-id.placeholder', { ResourceId: 'N/A' }, 'low'],
    ['focus.resource-id.placeholder', { ResourceId: '<my-resource>' }, 'low'],
    ['focus.charge-category.values', { ChargeCategory: 'Fee' }, 'medium'],
    ['focus.service-subcategory.values', { ServiceSubcategory: 'Compute' }, 'medium'],
    ['focus.service-subcategory.parent', { ServiceSubcategory: 'Messaging' }, 'medium'],
    [
      'focus.commitment-discount-status.values',
      { CommitmentDiscountId: 'plan', CommitmentDiscountStatus: 'Active' },
      'medium',
    ],
    ['focus.commitment-discount-status.null-when', { CommitmentDiscountStatus: 'Used' }, 'medium'],
    ['focus.commitment-discount-status.set-when', { CommitmentDiscountId: 'plan' }, 'medium'],
    ['focus.charge-class.value-when', { ChargeClass: 'Refund' }, 'medium'],
    ['focus.charge-frequency.value-when', { ChargeCategory: 'Purchase', ChargeFrequency: 'Usage-Based' }, 'medium'],
    ['focus.sku-id.null-when', { ChargeCategory: 'Tax', SkuId: 'sku' }, 'medium'],
    ['focus.sku-price-id.set-when', { SkuPriceId: null }, 'medium'],
    ['focus.consumed-quantity.set-when', { ConsumedQuantity: null }, 'medium'],
    ['focus.region-name.set-when', { RegionName: null }, 'medium'],
    ['focus.resource-type.set-when', { ResourceType: null }, 'medium'],
    ['focus.list-cost.product', { ListCost: '11' }, 'medium'],
    ['focus.contracted-cost.product', { ContractedCost: '9.98' }, 'medium'],
    ['focus.effective-cost.credit', { ChargeCategory: 'Credit', EffectiveCost: '3' }, 'medium'],
    ['focus.pricing-category.value-when', { CommitmentDiscountId: 'plan', CommitmentDiscountStatus: 'Used' }, 'medium'],
    ['focus.resource-id.commitment', { CommitmentDiscountId: 'plan', CommitmentDiscountStatus: 'Unused' }, 'medium'],
    ['focus.charge-description.not-null', { ChargeDescription: null }, 'low'],
  ];

  // One bill for all cases: each row costs a power of two, so that the cost of a finding says which rows it found.
  const costOf = (index: number) => 2 ** (index + 1);
  const FINE = 1;
  let found: readonly ConformanceFinding[] = [];
  beforeAll(async () => {
    const rows = cases.map(([, change], index) => {
      const cost = { BilledCost: String(costOf(index)), ServiceName: `Service ${index}` };
      return rowOf({ ...cost, ...change });
    });
    found = ownFault(await findings(rowOf({ BilledCost: String(FINE) }), ...rows));
  });

  test.each(cases.map(([id, , severity], index) => [id, severity, index] as const))('%s, %s', (id, severity, index) => {
    const finding = found.find((one) => one.id === id);
    expect(finding?.severity).toBe(severity);
    expect(BigInt(finding?.cost ?? 0) & BigInt(costOf(index))).toBe(BigInt(costOf(index)));
  });

  test('and a row without fault is in none of them', () => {
    expect(found.filter(({ cost }) => BigInt(cost ?? 0) % 2n === 1n)).toEqual([]);
  });

  test.each([
    ['focus.billed-cost.number', { BilledCost: 'twelve' }, '0'],
    ['focus.billed-cost.not-null', { BilledCost: null }, '0'],
    ['focus.billing-currency.format', { BillingCurrency: 'dollars' }, null],
    ['focus.billing-currency.not-null', { BillingCurrency: null }, null],
  ] as const)('%s, high', async (id, change, cost) => {
    const [first] = await findings(rowOf(), rowOf(change));
    expect(first).toMatchObject({ id, severity: 'high', rows: 1, cost });
  });
});

test('rounding to the places a file uses is no error, more is', async () => {
  const row = (ListCost: string) => rowOf({ ListUnitPrice: '0.0333333', PricingQuantity: '100', ListCost });
  const products = async (cost: string) =>
    (await findings(row(cost))).filter(({ id }) => id === 'focus.list-cost.product').length;
  expect([await products('3.33'), await products('3.35'), await products('3.3')]).toEqual([0, 1, 1]);
});

test('a service under two categories is named, with all it costs', async () => {
  const split = rowOf({ ServiceCategory: 'Storage', ServiceSubcategory: 'Block Storage' });
  const other = rowOf({ ServiceName: 'Amazon SQS', BilledCost: '1' });
  const found = await findings(rowOf(), split, other);
  expect(found.find(({ id }) => id === 'focus.service-name.one-service-category')).toMatchObject({
    severity: 'medium',
    rows: 2,
    cost: '20',
    examples: ['Amazon EC2 | Compute | Storage'],
  });
});

describe('columns', () => {
  const without = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(rowOf()).filter(([name]) => !names.includes(name)));

  test('a mandatory column that is missing touches all there is', async () => {
    const found = await findings(without('ListCost'), without('ListCost'));
    expect(found[0]).toMatchObject({ id: 'focus.list-cost.present', severity: 'high', rows: 2, cost: '20' });
  });

  test('a conditional one is asked for only when others show that the provider offers it', async () => {
    const commitments = Object.keys(rowOf()).filter((name) => name.startsWith('CommitmentDiscount'));
    const ids = async (...names: readonly string[]) => (await findings(without(...names))).map(({ id }) => id);
    expect(await ids('CommitmentDiscountType')).toContain('focus.commitment-discount-type.present');
    expect((await ids(...commitments)).filter((id) => id.endsWith('.present'))).toEqual([]);
  });

  test('an earlier version is not blamed for columns that came later', async () => {
    const late = ['InvoiceId', 'BillingAccountType', 'SubAccountType', 'ServiceSubcategory', 'CapacityReservationId'];
    const later = Object.keys(rowOf()).filter(
      (name) =>
        late.includes(name) ||
        /^PricingCurrency|Quantity$|DiscountUnit|SkuMeter|PriceDetails|ReservationStatus/.test(name),
    );
    const conformance = await check([
      without(...later.filter((name) => !['PricingQuantity', 'ConsumedQuantity'].includes(name))),
    ]);
    expect(conformance).toMatchObject({ kind: 'checked', version: '1.0' });
    expect(conformance.kind === 'checked' ? ownFault(conformance.findings) : null).toEqual([]);
  });

  test('names: without x_, among the columns of FOCUS, in odd letters, in another case', async () => {
    const { BilledCost, ...others } = rowOf();
    const found = await findings({
      billedcost: BilledCost ?? null,
      Id: '7',
      ...others,
      x_Fine: '1',
      'x_not fine': '2',
    });
    expect(ownFault(found).map(({ id, column, rows, cost }) => [id, column, rows, cost])).toEqual([
      ['focus.billed-cost.spelling', 'billedcost', 0, '0'],
      ['focus.columns.letters', 'x_not fine', 0, '0'],
      ['focus.columns.order', 'Id', 0, '0'],
      ['focus.columns.prefix', 'Id', 0, '0'],
    ]);
  });
});

test('rules of the model that are wrong are run as they stand, labelled and last', async () => {
  const found = await findings(rowOf({ ProviderName: 'AWS', ListCost: '11' }));
  expect(found.map(({ id, severity, defect }) => [id, severity, defect])).toEqual([
    ['focus.list-cost.product', 'medium', undefined],
    ['model.billed-cost-c-005-c', 'low', 'stands-in'],
    ['model.capacity-reservation-status-c-004-c', 'low', 'malformed'],
    ['model.commitment-discount-status-c-003-c', 'low', 'contradicts-text'],
    ['model.commitment-discount-status-c-004-c', 'low', 'contradicts-text'],
  ]);
});

test('rows are touched once, however much is wrong with them, and not by wrong rules or missing columns', async () => {
  const without = ({ ListUnitPrice: _, ...row }: TestRow): TestRow => row;
  const conformance = await check([
    without(rowOf({ ProviderName: 'AWS', ServiceName: 'Amazon SQS' })),
    without(rowOf({ BilledCost: '3', RegionName: null, ResourceType: null, ServiceName: 'Amazon SNS' })),
    without(rowOf({ BilledCost: '5' })),
    without(rowOf({ BilledCost: '7', ServiceCategory: 'Storage', ServiceSubcategory: 'Block Storage' })),
  ]);
  expect(conformance).toMatchObject({ kind: 'checked', touched: { rows: 3, cost: '15' } });
});

test('columns are put to checks of their presence, their spelling, and four of a name that is not FOCUS’s', () => {
  const count = (...names: readonly string[]) =>
    countColumnChecks(billColumns('1.2', [...Object.keys(rowOf()), ...names]));
  expect(count('x_Own', 'odd') - count()).toBe(8);
  expect(count()).toBeGreaterThan(Object.keys(rowOf()).length);
});

test('costs of several currencies are not added up', async () => {
  for (const currency of ['BRL', null]) {
    const found = await findings(rowOf({ ListCost: '11' }), rowOf({ ListCost: '11', BillingCurrency: currency }));
    const product = found.find(({ id }) => id === 'focus.list-cost.product');
    expect(product, String(currency)).toMatchObject({ rows: 2, cost: null });
  }
});

test('costs that can none of them be read are unknown, not 0', async () => {
  const found = await findings(rowOf({ BilledCost: 'some', ListCost: '11' }));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ cost }) => cost !== null)).toEqual([]);
});

test('worst first, then by cost', async () => {
  const found = await findings(
    rowOf({ BilledCost: '500', SkuMeter: 'N/A' }),
    rowOf({ BilledCost: '40', RegionName: null }),
    rowOf({ BilledCost: '60', ListCost: '11' }),
    rowOf({ BilledCost: '1', EffectiveCost: null }),
  );
  expect(ownFault(found).map(({ id, severity, cost }) => [id, severity, cost])).toEqual([
    ['focus.effective-cost.not-null', 'high', '1'],
    ['focus.list-cost.product', 'medium', '60'],
    ['focus.region-name.set-when', 'medium', '40'],
    ['focus.sku-meter.placeholder', 'low', '500'],
  ]);
});

test('a Cost and Usage Report is not held against FOCUS', async () => {
  const report = {
    'lineItem/LineItemType': 'Usage',
    'lineItem/UsageStartDate': '2026-01-01T00:00:00Z',
    'lineItem/UnblendedCost': '1',
  };
  expect(await check([report])).toEqual({ kind: 'not-applicable', reason: 'not-focus' });
});
