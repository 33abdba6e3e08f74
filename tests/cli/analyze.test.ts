import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runFinops } from './run-finops.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finops-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = [
  'lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/UnblendedCost,lineItem/CurrencyCode,lineItem/ProductCode,savingsPlan/SavingsPlanEffectiveCost,resourceTags/user:team',
  'Usage,2026-01-01T00:00:00Z,2026-01-01T01:00:00Z,0.10,USD,AWSLambda,,pix',
  'SavingsPlanCoveredUsage,2026-01-01T01:00:00Z,2026-01-01T02:00:00Z,0.50,USD,AWSLambda,0.35,',
  'SavingsPlanNegation,2026-01-01T01:00:00Z,2026-01-01T02:00:00Z,-0.50,USD,AWSLambda,,',
  'Tax,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,0.02,USD,AWSLambda,,',
].join('\n');

test('analyze sums a Cost and Usage Report up, billed and amortised, and proves it', async () => {
  const file = path.join(folder, 'report.csv');
  writeFileSync(file, REPORT);
  const { code, stdout, stderr } = await runFinops([
    'analyze',
    file,
    '--by',
    'lineItem/LineItemType',
    '--metric=EffectiveCost',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'AWS CUR',
    version: 'legacy',
    rows: 4,
    period: { start: '2026-01-01 00:00:00', end: '2026-02-01 00:00:00' },
    currency: 'USD',
    totals: { BilledCost: '0.12', EffectiveCost: '0.47' },
    metric: 'EffectiveCost',
    by: [
      { key: 'SavingsPlanCoveredUsage', rows: 1, cost: '0.35' },
      { key: 'Usage', rows: 1, cost: '0.1' },
      { key: 'Tax', rows: 1, cost: '0.02' },
      { key: 'SavingsPlanNegation', rows: 1, cost: '0' },
    ],
    reconciliation: { file: '0.47', shown: '0.47', filtered: '0', unreadable: 0, rejected: [] },
    anomalies: [],
  });
});

test('analyze judges by the version of the rules asked for, and says what it could not judge', async () => {
  const file = path.join(folder, 'report.csv');
  writeFileSync(file, REPORT);
  const { stdout } = await runFinops(['analyze', file, '--rules', '1']);
  const { rulesVersion, findings, needsData } = JSON.parse(stdout) as Record<string, unknown>;
  expect(rulesVersion).toBe(1);
  expect(findings).toMatchObject(
    ['cost-center', 'environment', 'owner'].map((TagKey) => ({
      ...{ rule: 'missing-tags', rulesVersion: 1, severity: 'high', rows: 2, cost: '0.6', metric: 'BilledCost' },
      subject: { TagKey },
    })),
  );
  expect(needsData).toMatchObject([{ rule: 'cost-spike' }, { rule: 'small-recurring' }]);
});

test('analyze refuses what is no cost file, an unknown cost and an unknown column', async () => {
  const page = path.join(folder, 'page.csv');
  writeFileSync(page, '<!DOCTYPE html><html></html>');
  const report = path.join(folder, 'report.csv');
  for (const [args, code] of [
    [[page], 'bill-foreign'],
    [[report, '--metric', 'Cost'], 'metric-unknown'],
    [[report, '--by', 'Colour'], 'dimension-unknown'],
    [[report, '--rules', '0'], 'out-of-range'],
    [[path.join(folder, 'none.csv')], 'input-not-found'],
  ] as const) {
    const answer = await runFinops(['analyze', ...args]);
    expect([answer.code, answer.stdout]).toEqual([2, '']);
    expect(JSON.parse(answer.stderr)).toMatchObject({ issues: [{ code }] });
  }
});
