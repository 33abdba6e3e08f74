import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runFinops, spawnFinops } from './run-finops.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finops-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BILL = [
  'BilledCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceName,Tags',
  '0.1,USD,2026-01-01T00:00:00Z,2026-01-03T00:00:00Z,2026-01-04T00:00:00Z,Usage,AWS Lambda,"{""team"": ""pix""}"',
  '0.2,USD,2026-02-01T00:00:00Z,2026-02-03T00:00:00Z,2026-02-04T00:00:00Z,Usage,AWS Lambda,NULL',
].join('\n');

test('process writes both layers by month, and what it wrote reads like the file', async () => {
  const file = path.join(folder, 'bill.csv');
  const out = path.join(folder, 'out');
  writeFileSync(file, BILL);
  const { code, stdout } = await spawnFinops(['process', file, out, '--location', 's3://bank/costs']);
  expect(code).toBe(0);
  const { files } = JSON.parse(stdout) as { files: { path: string; rows: number }[] };
  expect(files.map(({ path: name, rows }) => [name, rows])).toEqual([
    ['raw/billing_period=2026-01/part-0.parquet', 1],
    ['raw/billing_period=2026-02/part-0.parquet', 1],
    ['processed/billing_period=2026-01/part-0.parquet', 1],
    ['processed/billing_period=2026-02/part-0.parquet', 1],
  ]);
  expect(readFileSync(path.join(out, 'processed.ddl.sql'), 'utf8')).toContain("LOCATION 's3://bank/costs/processed/'");
  for (const layer of ['raw', 'processed']) {
    const parts = files
      .filter(({ path: name }) => name.startsWith(layer))
      .map(({ path: name }) => path.join(out, name));
    const again = await runFinops(['analyze', ...parts, '--by', 'Tags']);
    expect(JSON.parse(again.stdout), layer).toMatchObject({
      rows: 2,
      totals: { BilledCost: '0.3' },
      by: [
        { key: null, cost: '0.2' },
        { key: '{"team": "pix"}', cost: '0.1' },
      ],
    });
  }
});

test.each([
  ['2016-05-01,2026-01-01', "'projection.billing_period.range' = '2016-05,NOW'"],
  ['2026-01-01,2026-02-01', "'projection.billing_period.range' = '2019-01,NOW'"],
  ['2026-01-01,soon', "'projection.billing_period.values' = '2026-01,unknown'"],
])('the tables find every row of what process wrote: billed in %s', async (billed, projected) => {
  const file = path.join(folder, `billed-${billed}.csv`);
  const out = path.join(folder, `out-${billed}`);
  const rows = billed.split(',').map((start) => `1,2026-01-01,Usage,${start}`);
  writeFileSync(file, ['BilledCost,ChargePeriodStart,ChargeCategory,BillingPeriodStart', ...rows].join('\n'));
  expect((await runFinops(['process', file, out])).code).toBe(0);
  for (const layer of ['raw', 'processed'])
    expect(readFileSync(path.join(out, `${layer}.ddl.sql`), 'utf8'), layer).toContain(projected);
});

test('process needs files, a folder and a place that is one', async () => {
  const file = path.join(folder, 'bill.csv');
  for (const [args, issue] of [
    [[file], 'output-missing'],
    [[file, file], 'output-not-folder'],
    [[file, path.join(file, 'out')], 'output-not-folder'],
    [[file, path.join(folder, 'x'), '--location', "s3://a/'; DROP"], 'location-invalid'],
  ] as const) {
    const { code, stderr } = await runFinops(['process', ...args]);
    expect([code, JSON.parse(stderr)]).toMatchObject([2, { issues: [{ code: issue }] }]);
  }
  expect(existsSync(path.join(folder, 'x'))).toBe(false);
});
