import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '#engine/billing/analysis/bill-database.ts';
import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';
import { explainAnomalies } from '#engine/billing/analysis/explain-anomalies.ts';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import { DEMO_DEFECTS } from '#engine/billing/demo/defects.ts';
import { scoreDemo } from '#engine/billing/demo/score-demo.ts';
import { followedRow } from '#engine/billing/demo/followed-row.ts';
import { DEMO_CHANGES } from '#engine/billing/demo/events.ts';
import { serviceName } from '#engine/billing/demo/services.ts';
import type { Finding } from '#engine/billing/rules/finding.ts';
import { parseTags } from '#engine/billing/rules/parse-tags.ts';
import { DEFAULT_TAG_POLICY, tagKey } from '#engine/billing/rules/tag-policy.ts';
import { sqlValues } from '#components/architecture/followed-record.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { fill } from '#i18n/fill.ts';
import { ALL_RULES } from '#engine/billing/rules/all-rules.ts';
import { judgeBill } from '#engine/billing/rules/judge-bill.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import { DEMO_FILES } from '#scripts/demo/demo-files.ts';
import { writeDemo } from '#scripts/demo/write-demo.ts';

let folder = '';
let bill: OpenBill;
const found = new Map<CostMetric, readonly ExplainedAnomaly[]>();
let findings: readonly Finding[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demo-'));
  bill = await writeDemo(folder, await openDatabase());
  for (const metric of ['BilledCost', 'EffectiveCost'] as const)
    found.set(metric, await explainAnomalies(bill.database, bill.lineage, metric));
  const anomalies = found.get('BilledCost') ?? [];
  findings = (await judgeBill(bill.database, bill.lineage, { metric: 'BilledCost', anomalies })).findings;
}, 180_000);

afterAll(async () => {
  bill.database.close();
  await rm(folder, { recursive: true });
});

describe('the files of the demo', () => {
  test('come to what they came to', async () => {
    const { rows, period, currencies, by, reconciliation } = await summariseBill(bill.database, bill.lineage, {
      metric: 'BilledCost',
      dimension: 'ServiceName',
    });
    expect(reconciliation).toMatchObject({ filtered: '0', unreadable: 0 });
    expect(bill.rejected).toEqual([]);
    const summary = { rows, period, currencies, by };
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot('demo.json');
  });

  test('the labels lie beside them', async () => {
    const labels = JSON.parse(await readFile(path.join(folder, DEMO_FILES.labels), 'utf8')) as {
      readonly anomalies: readonly { readonly id: string }[];
    };
    expect(labels.anomalies.map(({ id }) => id)).toContain('leaked-key');
  });
});

describe('the row that the page of the analytics pipeline follows', () => {
  const { row, day } = followedRow();

  test('is what the query beside its last step returns, alone', async () => {
    const file = path.resolve('content/architecture/cost-analytics/meta.yaml');
    const { flows } = architectureMeta.parse(parse(await readFile(file, 'utf8')));
    const queries = flows.flatMap(({ steps }) => steps.flatMap(({ sql }) => sql ?? []));
    expect(queries).toHaveLength(1);
    const query = fill(queries[0] ?? '', sqlValues(row, day));
    const [hit, ...others] = await bill.database.query(`SELECT CAST(BilledCost AS VARCHAR) AS cost FROM (${query})`);
    expect(others).toEqual([]);
    expect(hit && Number(textOf(hit, 'cost'))).toBe(Number(row.BilledCost));
  });

  test('gets the verdicts the steps tell: a spike of its day, no tag missing, a price that conforms', () => {
    const spike = found.get('BilledCost')?.find(({ start, service }) => start === day && service === row.ServiceName);
    const top = (dimension: string) =>
      spike?.causes.find((one) => one.dimension === dimension)?.cause.contributions[0]?.key;
    expect([top('SubAccountId'), top('x_UsageType')]).toEqual([row.SubAccountId, row.x_UsageType]);
    const effective = found.get('EffectiveCost')?.find(({ start, service }) => start === day && service === row.ServiceName);
    expect([effective?.actual, effective?.usual]).toEqual([spike?.actual, spike?.usual]);
    const tags = parseTags(String(row.Tags));
    expect(DEFAULT_TAG_POLICY.required.filter(({ key }) => !tags.has(tagKey(key)))).toEqual([]);
    expect(Number(row.ListUnitPrice) * Number(row.PricingQuantity)).toBeCloseTo(Number(row.ListCost), 9);
  });
});

describe('what was put into the demo is found', () => {
  test.each(['BilledCost', 'EffectiveCost'] as const)('every anomaly, and no other, by %s', (metric) => {
    const { missed, falseAlarms, precision, recall } = scoreDemo(found.get(metric) ?? [], metric);
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
    expect([precision, recall]).toEqual([1, 1]);
  });

  test('each with the account, the region and the use it came from', () => {
    for (const { label, anomaly } of scoreDemo(found.get('EffectiveCost') ?? [], 'EffectiveCost').matches) {
      const topOf = (dimension: string) =>
        anomaly.causes.find((one) => one.dimension === dimension)?.cause.contributions[0]?.key;
      expect(topOf('RegionId'), label.id).toBe(label.RegionId);
      expect(label.SubAccountId, label.id).toContain(topOf('SubAccountId'));
      expect(label.charges.map(({ x_UsageType }) => x_UsageType), label.id).toContain(topOf('x_UsageType'));
    }
  });

  test.each(DEMO_CHANGES)('$id', ({ kind, service }) => {
    const subjects = findings.filter(({ rule }) => rule === kind).map(({ subject }) => subject['ServiceName']);
    expect(subjects).toEqual([serviceName(service)]);
  });

  test('faults of the file, and no other', async () => {
    const checked = await checkConformance(bill.database, bill, 'BilledCost');
    const faults = checked.kind === 'checked' ? checked.findings.filter(({ defect }) => defect === undefined) : [];
    expect(faults.map(({ id }) => id).toSorted()).toEqual(DEMO_DEFECTS.flatMap(({ checks }) => checks).toSorted());
  });

  test('gaps in the tags: what each resource lacks is counted as missing', async () => {
    const missing = findings.find(({ rule, subject }) => rule === 'missing-tags' && subject['TagKey'] === 'owner');
    const [sum = {}] = await bill.database.query(
      `SELECT CAST(SUM(BilledCost) AS VARCHAR) AS cost FROM processed WHERE ChargeCategory = 'Usage' AND BilledCost > 0
       AND (Tags IS NULL OR (Tags NOT LIKE '%"owner"%' AND Tags NOT LIKE '%"Owner"%'))`,
    );
    expect(Number(missing?.cost)).toBeCloseTo(Number(textOf(sum, 'cost')), 6);
  });

  test('every rule has something to say', () => {
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(ALL_RULES.map(({ id }) => id)));
  });
});

describe('the files of both formats', () => {
  test('are the same in both formats, to the last digit', async () => {
    const digest = (of: OpenBill) =>
      of.database.query(
        `SELECT COUNT(*) AS n, ${['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost', 'PricingQuantity', 'ConsumedQuantity']
          .map((column) => `CAST(SUM(${column}) AS VARCHAR) AS ${column}`)
          .join(', ')}, COUNT(DISTINCT Tags) AS tags, CAST(MIN(ChargePeriodStart) AS VARCHAR) AS first FROM processed`,
      );
    const fromCsv = await digest(bill);
    // It takes the place of the bill before in the database: the last thing that is asked.
    const parquet = await openBill(bill.database, [path.join(folder, DEMO_FILES.parquet)]);
    if (!parquet.ok) throw new Error(JSON.stringify(parquet.issues));
    expect(await digest(parquet.value)).toEqual(fromCsv);
    expect(parquet.value.format).toEqual({ kind: 'focus', version: '1.2' });
  });
});
