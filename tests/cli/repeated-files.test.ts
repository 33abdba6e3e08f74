import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openSheets } from '../unit/scripts/billing/sheet-files.ts';
import { runFinops } from './run-finops.ts';

const HEADER =
  'BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,PricingQuantity,PricingUnit,ServiceName,RegionId,SkuId';
const BILL = `${HEADER}\n0.3,USD,2026-01-01 00:00:00,2026-01-02 00:00:00,Usage,2,Requests,Amazon SQS,us-east-1,SKU1\n`;

const { files } = await openSheets();
const folder = mkdtempSync(path.join(tmpdir(), 'finops-repeated-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ESTIMATE = files.write(
  `${HEADER},x_EstimateLine\n7.3,USD,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,Usage,7.3e6,request,Amazon SQS,us-east-1,SKU1,requests\n`,
);

test.each([
  ['analyze', []],
  ['forecast', []],
  ['variance', ['--estimate', ESTIMATE]],
  ['process', [path.join(folder, 'out')]],
])('%s says which file repeats another, as JSON and as a table', async (command, more) => {
  const names = [files.write(BILL), files.write(BILL)];
  const told = async (...args: readonly string[]) => (await runFinops([command, ...args, ...more])).stdout;
  expect(JSON.parse(await told(...names))).toMatchObject({ repeated: names.slice(1) });
  const [title, ...lines] = (await told('--format', 'table', ...names)).split('\n');
  expect(title).toContain('repeats another file');
  expect(lines.slice(0, 4).map((line) => line.trim())).toContain(names[1]);
  expect(await told('--format', 'table', ...names.slice(1))).not.toContain('repeats another file');
});

test.each([
  ['plain, then packed', [BILL, gzipSync(BILL)]],
  ['packed, then plain', [gzipSync(BILL), BILL]],
  ['packed in two ways', [gzipSync(BILL, { level: 9 }), gzipSync(BILL, { level: 0 })]],
  ['packed in parts', [BILL, Buffer.concat([gzipSync(BILL.slice(0, 50)), gzipSync(BILL.slice(50))])]],
])('what repeats another is counted once however it is packed: %s', async (_how, contents) => {
  const names = [`${HEADER}\n`, ...contents].map((content) => files.write(content));
  const { stdout } = await runFinops(['analyze', ...names]);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 1, totals: { BilledCost: '0.3' }, repeated: names.slice(2) });
});
