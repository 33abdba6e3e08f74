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

test('analyze sums a Cost and Usage Report up, billed and amortised, proves it, and judges it by the version of the rules asked for', async () => {
  const file = path.join(folder, 'report.csv');
  writeFileSync(file, REPORT);
  const { code, stdout, stderr } = await runFinops([
    'analyze',
    file,
    '--by',
    'lineItem/LineItemType',
    '--metric=EffectiveCost',
    '--rules=1',
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
    rulesVersion: 1,
    findings: ['cost-center', 'environment', 'owner'].map((TagKey) => ({
      ...{ rule: 'missing-tags', rulesVersion: 1, severity: 'high', rows: 2, cost: '0.45', metric: 'EffectiveCost' },
      subject: { TagKey },
    })),
    needsData: [{ rule: 'cost-spike' }, { rule: 'small-recurring' }],
    anomalies: [],
  });
});

const PAGE = path.join(folder, 'page.csv');
const OTHER = path.join(folder, 'other.csv');
writeFileSync(PAGE, '<!DOCTYPE html><html></html>');
writeFileSync(OTHER, REPORT);

test.each([
  ['bill-foreign', [PAGE]],
  ['metric-unknown', [OTHER, '--metric', 'Cost']],
  ['dimension-unknown', [OTHER, '--by', 'Colour']],
  ['out-of-range', [OTHER, '--rules', '0']],
  ['input-not-found', [path.join(folder, 'none.csv')]],
])('analyze refuses its input: %s', async (code, args) => {
  const answer = await runFinops(['analyze', ...args]);
  expect([answer.code, answer.stdout]).toEqual([2, '']);
  expect(JSON.parse(answer.stderr)).toMatchObject({ issues: [{ code }] });
});
