import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runFinops } from './run-finops.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finops-variance-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

test("variance splits a bill's distance from the calculator's export by price, volume and mix, either of them on standard input", async () => {
  const estimate = written('estimate.csv', [
    'BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,PricingQuantity,PricingUnit,ServiceName,RegionId,SkuId,x_EstimateLine',
    '7.3,USD,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,Usage,7.3e6,request,Amazon SQS,us-east-1,SKU1,requests',
  ]);
  const bill = written('bill.csv', [
    'BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,PricingQuantity,PricingUnit,ServiceName,RegionId,SkuId',
    '0.3,USD,2026-01-01 00:00:00,2026-01-02 00:00:00,Usage,200000,Requests,Amazon Simple Queue Service,us-east-1,SKU1',
    '1.5,USD,2026-01-01 00:00:00,2026-01-02 00:00:00,Usage,10,Hrs,Amazon Relational Database Service,us-east-1,SKU2',
  ]);
  const { code, stdout, stderr } = await runFinops(['variance', '--estimate', estimate, bill, '--month=2026-01']);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ currency: 'USD', metric: 'BilledCost', period: { start: '2026-01-01', end: '2026-01-01', days: 1 } },
    scale: { actualHours: 24, estimateHours: 730 },
    // Planned for a day: 240,000 for 0.24. At that price the 200,000 would have cost 0.2.
    lines: [{ by: 'sku', variance: '0.06', volume: '-0.04', mix: '0', price: '0.1' }],
    totals: { planned: '0.24', actual: '0.3', elsewhere: '1.5', plannedOnly: '0', actualOnly: '0' },
  });
  for (const [args, input] of [
    [['--estimate', '-', bill], estimate],
    [['--estimate', estimate, '-'], bill],
  ] as const) {
    const piped = await runFinops(['variance', ...args, '--month=2026-01'], readFileSync(input));
    expect(piped.stdout, args.join(' ')).toBe(stdout);
  }
});
