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
  const policy = path.join(folder, 'tags.json');
  writeFileSync(policy, '{"required":[{"key":"team","allowed":["cards"]}]}');
  const { code, stdout, stderr } = await runFinops([
    'analyze',
    file,
    '--by',
    'lineItem/LineItemType',
    '--metric=EffectiveCost',
    '--rules=1',
    `--tag-policy=${policy}`,
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'AWS CUR',
    version: 'legacy',
    rows: 4,
    period: { start: '2026-01-01 00:00:00', end: '2026-02-01 00:00:00' },
    currency: 'USD',
    totals: { BilledCost: '0.12', EffectiveCost: '0.47', ListCost: null, ContractedCost: '0.12' },
    unknownTotals: [{ metric: 'ListCost', reason: 'no-column' }],
    metric: 'EffectiveCost',
    by: [
      { key: 'SavingsPlanCoveredUsage', rows: 1, cost: '0.35' },
      { key: 'Usage', rows: 1, cost: '0.1' },
      { key: 'Tax', rows: 1, cost: '0.02' },
      { key: 'SavingsPlanNegation', rows: 1, cost: '0' },
    ],
    reconciliation: { file: '0.47', shown: '0.47', filtered: '0', unreadable: 0, rejected: [] },
    conformance: [],
    heldAgainst: { version: null, reason: 'not-focus' },
    rulesVersion: 1,
    findings: [
      {
        ...{ rule: 'missing-tags', rulesVersion: 1, severity: 'high', rows: 2, cost: '0.45', metric: 'EffectiveCost' },
        ...{ subject: { TagKey: 'team' }, evidence: { missingCost: '0.35', notAllowedCost: '0.1' } },
      },
    ],
    needsData: [{ rule: 'cost-spike' }, { rule: 'small-recurring' }],
    anomalies: [],
  });
});

test('analyze knows the tags of a legacy report in Parquet, or exported flat, by the names these have there', async () => {
  const columns =
    'line_item_line_item_type,line_item_usage_start_date,line_item_unblended_cost,resource_tags_user_cost_center';
  const file = path.join(folder, 'flat.csv');
  writeFileSync(file, `${columns}\nUsage,2026-01-01 00:00:00,0.5,pix\n`);
  const { stdout } = await runFinops(['analyze', file, '--by', 'Tags']);
  expect(JSON.parse(stdout)).toMatchObject({ version: '2.0', by: [{ key: '{"cost_center": "pix"}', cost: '0.5' }] });
});

test('analyze knows the tags of CUR 2.0 by the keys their owner wrote, and leaves values as they are', async () => {
  const file = path.join(folder, 'modern.csv');
  const tags = [
    '{"user_owner": "user_a, \\"user_b", "user_user_id": "1"}',
    '{"user_owner":"{","aws_x":"","user_team":","}',
  ];
  const rows = tags.map((one) => `Usage,2026-01-01 00:00:00,0.5,"${one.replaceAll('"', '""')}"`);
  const columns = 'line_item_line_item_type,line_item_usage_start_date,line_item_unblended_cost,resource_tags';
  writeFileSync(file, [columns, ...rows].join('\n'));
  for (const by of ['Tags', 'resource_tags']) {
    const { by: groups } = JSON.parse((await runFinops(['analyze', file, '--by', by])).stdout) as {
      readonly by: readonly { readonly key: string }[];
    };
    expect(groups.map(({ key }) => JSON.parse(key) as unknown)).toEqual([
      { owner: 'user_a, "user_b', user_id: '1' },
      { owner: '{', aws_x: '', team: ',' },
    ]);
  }
});

const PAGE = path.join(folder, 'page.csv');
const LIST = path.join(folder, 'list.json');
const OTHER = path.join(folder, 'other.csv');
writeFileSync(PAGE, '<!DOCTYPE html><html></html>');
writeFileSync(OTHER, REPORT);
writeFileSync(LIST, '[]');

test('analyze holds a FOCUS bill against its version', async () => {
  const bill = path.join(folder, 'focus.csv');
  const columns = 'BilledCost,ChargePeriodStart,ChargeCategory,Owner';
  writeFileSync(bill, `${columns}\n1.5,2026-01-01 00:00:00,Usage,pix\n2.5,2026-01-01T00:00:00Z,Fee,pix\n`);
  const { code, stdout } = await runFinops(['analyze', bill]);
  expect(code).toBe(0);
  const answer = JSON.parse(stdout) as { conformance: readonly { check: string }[]; heldAgainst: object };
  expect(answer.heldAgainst).toMatchObject({ version: '1.0', rulesOfModel: 621, reason: null });
  const of = (check: string) => answer.conformance.find((finding) => finding.check === check);
  expect(of('focus.billed-cost.present')).toBeUndefined();
  expect(of('focus.effective-cost.present')).toMatchObject({ severity: 'high', rows: 2, cost: '4' });
  expect(of('focus.charge-category.values')).toMatchObject({
    ...{ severity: 'medium', rows: 1, cost: '2.5', ruleIds: ['ChargeCategory-C-003-M'] },
    ...{ knownDefective: false, reason: null, examples: ['Fee'] },
  });
  expect(of('focus.charge-period-start.format')).toMatchObject({ severity: 'low', rows: 1, cost: '1.5' });
  expect(of('focus.columns.prefix')).toMatchObject({ column: 'Owner', rows: 0, cost: '0' });
});

test.each([
  ['bill-foreign', [PAGE]],
  ['metric-unknown', [OTHER, '--metric', 'Cost']],
  ['dimension-unknown', [OTHER, '--by', 'Colour']],
  ['out-of-range', [OTHER, '--rules', '0']],
  ['not-an-object', [OTHER, '--tag-policy', LIST]],
  ['input-not-found', [path.join(folder, 'none.csv')]],
])('analyze refuses its input: %s', async (code, args) => {
  const answer = await runFinops(['analyze', ...args]);
  expect([answer.code, answer.stdout]).toEqual([2, '']);
  expect(JSON.parse(answer.stderr)).toMatchObject({ issues: [{ code }] });
});
