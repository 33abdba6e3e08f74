import { describe, expect, test } from 'vitest';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import { FIRST_DAY, LAST_DAY } from '#engine/billing/demo/calendar.ts';
import { ALL_CHARGES } from '#engine/billing/demo/charges/all-charges.ts';
import { DEMO_DEFECTS } from '#engine/billing/demo/defects.ts';
import { demoCsv } from '#engine/billing/demo/demo-csv.ts';
import type { DemoRow } from '#engine/billing/demo/demo-row.ts';
import { dailyQuantities } from '#engine/billing/demo/daily-quantity.ts';
import { demoRows } from '#engine/billing/demo/demo-rows.ts';
import { DEMO_EVENTS } from '#engine/billing/demo/events.ts';
import { exactProduct } from '#engine/billing/demo/exact-product.ts';
import { DEMO_METERS } from '#engine/billing/demo/meters/all-meters.ts';
import { DEMO_SERVICES, demoCategory, serviceName } from '#engine/billing/demo/services.ts';
import { categoryOf } from '#engine/billing/service-category.ts';
import { bookFor } from '#engine/pricing/load-book.ts';

const rows = demoRows();
const csv = demoCsv(rows);

const text = (row: DemoRow, column: keyof DemoRow) => String(row[column] ?? '');
const sum = (some: readonly DemoRow[], column: 'BilledCost' | 'EffectiveCost' | 'ListCost' | 'ContractedCost') =>
  exactSum(some.map((row) => text(row, column)));
const dayOf = (row: DemoRow) => text(row, 'ChargePeriodStart').slice(0, 10);
const isDefective = (row: DemoRow) =>
  DEMO_DEFECTS.some(({ service, from, to }) => row.ServiceName === service && dayOf(row) >= from && dayOf(row) <= to);
/** The rows of which a property does not hold, the first few. */
const broken = (some: readonly DemoRow[], holds: (row: DemoRow) => boolean) =>
  some.filter((row) => !holds(row)).slice(0, 3);

describe('the bill of the demo', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(demoCsv(demoRows()) === csv).toBe(true);
    const [first = expect.fail('there are charges')] = ALL_CHARGES;
    expect(dailyQuantities(first, 7)).not.toEqual(dailyQuantities(first, 8));
  });

  test('is of the size that was promised', () => {
    expect(rows.length).toBeGreaterThan(25_000);
    expect(rows.length).toBeLessThan(40_000);
    expect(new TextEncoder().encode(csv).length).toBeLessThan(20_000_000);
    expect(new Set(rows.map(({ ServiceName }) => ServiceName)).size).toBeGreaterThanOrEqual(60);
    expect([dayOf(rows[0] ?? {}), dayOf(rows.at(-1) ?? {})]).toEqual([FIRST_DAY, LAST_DAY]);
  });

  test('has a charge for every service, meter and event', () => {
    expect(new Set(rows.map(({ ServiceName }) => ServiceName))).toEqual(new Set(DEMO_SERVICES.map(serviceName)));
    expect(new Set(ALL_CHARGES.map(({ meter }) => meter))).toEqual(new Set(Object.keys(DEMO_METERS)));
    for (const { accounts, factors } of DEMO_EVENTS)
      for (const meter of Object.keys(factors))
        expect(ALL_CHARGES.some((one) => one.meter === meter && accounts.includes(one.account))).toBe(true);
  });

  test('no two charges are one', () => {
    const ids = ALL_CHARGES.map(({ account, meter, resource, region }) => [account, meter, resource, region].join());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('its costs', () => {
  const priced = rows.filter((row) => row.PricingQuantity != null && !isDefective(row));

  test('are price times quantity, to the last digit', () => {
    const isProduct = (row: DemoRow) =>
      exactProduct(text(row, 'ListUnitPrice'), text(row, 'PricingQuantity')) === text(row, 'ListCost') &&
      exactProduct(text(row, 'ContractedUnitPrice'), text(row, 'PricingQuantity')) === text(row, 'ContractedCost');
    expect(broken(priced, isProduct)).toEqual([]);
  });

  test('list is not below contracted, and contracted not below effective', () => {
    const isOrdered = (row: DemoRow) =>
      Number(row.ListCost) >= Number(row.ContractedCost) && Number(row.ContractedCost) >= Number(row.EffectiveCost);
    expect(broken(priced, isOrdered)).toEqual([]);
  });

  test('billed and effective come to the same, as nothing is paid ahead', () => {
    expect(sum(rows, 'BilledCost')).toBe(sum(rows, 'EffectiveCost'));
  });

  test('of the savings plan: what is paid each day was used or not', () => {
    const days = Map.groupBy(
      rows.filter((row) => row.CommitmentDiscountId != null),
      dayOf,
    );
    expect(days.size).toBe(416);
    for (const [, charges] of days) {
      const paid = charges.filter(({ ChargeCategory }) => ChargeCategory === 'Purchase');
      expect(sum(charges, 'EffectiveCost')).toBe(sum(paid, 'BilledCost'));
      expect(sum(charges, 'BilledCost')).toBe(sum(paid, 'BilledCost'));
    }
  });

  test('below 0 are credits and corrections alone', () => {
    const isUsual = (row: DemoRow) =>
      Number(row.BilledCost) >= 0 || row.ChargeCategory === 'Credit' || row.ChargeClass === 'Correction';
    expect(broken(rows, isUsual)).toEqual([]);
  });

  test('stay in the first tier of their rate, whose price they have', () => {
    const skuOf = new Map<string, number>();
    for (const region of ['sa-east-1', 'us-east-1'] as const)
      for (const { tiers, source } of bookFor(region).rates.values())
        if (source.sku !== null) skuOf.set(`${source.sku} ${region}`, tiers?.[0]?.to ?? Infinity);
    const months = Map.groupBy(
      rows.filter((row) => row.SkuId != null && row.ChargeCategory === 'Usage'),
      (row) => `${text(row, 'SkuId')} ${text(row, 'RegionId') || 'sa-east-1'} ${text(row, 'BillingPeriodStart')}`,
    );
    for (const [key, charges] of months) {
      const [sku = '', region = ''] = key.split(' ');
      const used = charges.reduce((total, row) => total + Number(row.PricingQuantity), 0);
      expect(used, key).toBeLessThanOrEqual(skuOf.get(`${sku} ${region}`) ?? Infinity);
    }
  });
});

describe('its columns', () => {
  test('a month that is not over has no invoice', () => {
    const isRight = (row: DemoRow) => (row.InvoiceId == null) === (row.BillingPeriodStart === '2026-11-01T00:00:00Z');
    expect(broken(rows, isRight)).toEqual([]);
  });

  test('file services as the estimates of the calculator do', () => {
    for (const service of DEMO_SERVICES) {
      const estimated = categoryOf(`${service}.rate`);
      if (estimated.category !== 'Other') expect(demoCategory(service), service).toEqual(estimated);
    }
  });

  test('what names no resource carries no tags', () => {
    expect(broken(rows, (row) => row.Tags == null || row.ResourceId != null)).toEqual([]);
  });
});
