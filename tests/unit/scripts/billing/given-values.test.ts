import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import { rawLayer } from '#engine/billing/athena/layers.ts';
import { readySql } from '#engine/billing/workbench/ready-queries.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { parquetOf } from '#scripts/billing/parquet-of.ts';
import { openSheets } from './sheet-files.ts';

const { database, files } = await openSheets();

const FOCUS = [
  'BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceName,Tags',
  '0.1,NULL,USD,2026-01-03T00:00:00Z,2026-01-04T00:00:00Z,Usage,Amazon SQS,NULL',
  'null,0.2,USD,Null,NULL,Usage,"NULL",',
  '0.3,,USD,2026-01-03T00:00:00Z,2026-01-04T00:00:00Z,Usage,Nullify,nuLL',
].join('\n');

/** Of a report, an effective cost is made of several columns. */
const CUR = [
  'lineItem/UnblendedCost,lineItem/NetUnblendedCost,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode',
  '0.1,NULL,Usage,2026-01-03T00:00:00Z,AmazonSQS',
  '0.2,0.15,Usage,2026-01-03T00:00:00Z,NULL',
].join('\n');

async function told({ lineage }: OpenBill) {
  const summaries = [];
  for (const metric of COST_METRICS)
    summaries.push(await summariseBill(database, lineage, { metric, dimension: 'ServiceName' }));
  return {
    summaries,
    processed: await database.query('SELECT CAST(COLUMNS(*) AS VARCHAR) FROM processed ORDER BY ALL'),
  };
}

/** The raw layer as a file of its own, as `process` writes it. */
function asLayer({ columns, lineage }: OpenBill): Uint8Array {
  return parquetOf(database, rawLayer(columns, lineage).monthSql('unknown')).bytes;
}

async function controlTotal({ lineage }: OpenBill, metric: CostMetric, currency: string | null = null) {
  const sql = readySql('control-total', {
    view: { ...WHOLE, metric },
    currency,
    extent: null,
    anomaly: null,
    lineage,
  });
  const [row = {}] = await database.query(sql ?? '');
  return [Number(row['row_count']), Number(row['unreadable']), row['cost']];
}

test('the raw layer keeps the word for nothing as the file has it', async () => {
  await files.open(FOCUS);
  const kept = await database.query('SELECT BilledCost, EffectiveCost, ChargePeriodStart, ServiceName, Tags FROM raw');
  expect(kept.map((row) => Object.values(row))).toEqual([
    ['0.1', 'NULL', '2026-01-03T00:00:00Z', 'Amazon SQS', 'NULL'],
    ['null', '0.2', 'Null', 'NULL', null],
    ['0.3', null, '2026-01-03T00:00:00Z', 'Nullify', 'nuLL'],
  ]);
});

test('everything else takes it for nothing: no cost, no name, no date, and no value that is wrong', async () => {
  const bill = await files.open(FOCUS);
  const { by, reconciliation } = await summariseBill(database, bill.lineage, {
    metric: 'EffectiveCost',
    dimension: 'ServiceName',
  });
  expect(by).toEqual([
    { key: null, rows: 1, cost: '0.2' },
    { key: 'Amazon SQS', rows: 1, cost: null },
    { key: 'Nullify', rows: 1, cost: null },
  ]);
  expect(reconciliation).toMatchObject({ unreadable: 0, file: '0.2', shown: '0.2' });
  const checked = await checkConformance(database, bill, 'EffectiveCost');
  const empty = await files.open(FOCUS.replaceAll(/"?\bnull\b"?/gi, ''));
  expect(checked).toEqual(await checkConformance(database, empty, 'EffectiveCost'));
});

test('of several columns a cost may stand in, the word in one is no cost', async () => {
  await files.open(CUR);
  expect(
    await database.query('SELECT CAST(SUM(BilledCost) AS VARCHAR) AS cost, COUNT(ServiceName) AS named FROM processed'),
  ).toEqual([{ cost: '0.250000000000000000', named: 1n }]);
});

test('the raw layer, read again, says what the file says', async () => {
  const bill = await files.open(FOCUS);
  const expected = await told(bill);
  expect(await told(await files.open(asLayer(bill)))).toEqual(expected);
});

test('the control total that Athena is asked for counts it as no cost that cannot be read', async () => {
  const focus = await files.open(FOCUS);
  expect(await controlTotal(focus, 'BilledCost')).toEqual([3, 0, '0.400000000000000000']);
  expect(await controlTotal(await files.open(CUR), 'BilledCost')).toEqual([2, 0, '0.250000000000000000']);
  expect(await controlTotal(await files.open(FOCUS.replace('0.3', 'free')), 'BilledCost')).toEqual([
    3,
    1,
    '0.100000000000000000',
  ]);
});

test('in a bill of several currencies the control total for Athena is that of the one looked at', async () => {
  const mixed = await files.open(`${FOCUS}\n7,7,EUR,2026-01-03T00:00:00Z,2026-01-04T00:00:00Z,Usage,Amazon SQS,`);
  expect(await controlTotal(mixed, 'BilledCost', 'USD')).toEqual([3, 0, '0.400000000000000000']);
  expect(await controlTotal(mixed, 'EffectiveCost', 'EUR')).toEqual([1, 0, '7.000000000000000000']);
});

test.each([10, 1_000])('of %i columns of Parquet, the one with the word is found', async (count) => {
  const wide = Array.from({ length: count }, (_, index) => `'x' AS wide_${index}`).join(', ');
  const sql = `SELECT '1' AS BilledCost, 'Usage' AS ChargeCategory, '2026-01-01' AS ChargePeriodStart, ${wide}, 'NULL' AS ServiceName`;
  await files.open(parquetOf(database, sql).bytes);
  expect(await database.query('SELECT COUNT(ServiceName) AS named, COUNT(*) AS all_rows FROM processed')).toEqual([
    { named: 0n, all_rows: 1n },
  ]);
});

test('texts of Parquet that are written as bytes are texts', async () => {
  const sql = `SELECT ENCODE('1') AS BilledCost, ENCODE('Usage') AS ChargeCategory, ENCODE('2026-01-01') AS ChargePeriodStart,
    ENCODE('Computação') AS ServiceName, ENCODE('null') AS RegionId, '\\xFF'::BLOB AS SkuId`;
  await files.open(parquetOf(database, sql).bytes);
  expect(
    await database.query('SELECT CAST(BilledCost AS INTEGER) AS cost, ServiceName, RegionId, SkuId FROM processed'),
  ).toEqual([{ cost: 1, ServiceName: 'Computação', RegionId: null, SkuId: String.raw`\xFF` }]);
  expect(await database.query('SELECT RegionId FROM raw')).toEqual([{ RegionId: 'null' }]);
});

test('the word is found in files of several kinds, whatever the case of their columns, and in packed ones', async () => {
  const rows = (header: string, name: string) => `${header}\n1,2026-01-01,Usage,${name}\n`;
  const paths = [
    files.write(rows('BilledCost,ChargePeriodStart,ChargeCategory,ServiceName', 'NULL')),
    files.write(rows('billedcost,chargeperiodstart,chargecategory,SERVICENAME', 'SQS')),
    files.write(gzipSync(rows('BilledCost,ChargePeriodStart,ChargeCategory,RegionId', '"null"'))),
    files.write(
      parquetOf(
        database,
        "SELECT 1 AS BilledCost, '2026-01-01' AS ChargePeriodStart, 'Usage' AS ChargeCategory, 'Null' AS servicename",
      ).bytes,
    ),
  ];
  const bill = await openBill(database, paths);
  expect(bill.ok).toBe(true);
  expect(
    await database.query(
      'SELECT COUNT(*) AS n, COUNT(ServiceName) AS named, COUNT(RegionId) AS regions FROM processed',
    ),
  ).toEqual([{ n: 4n, named: 1n, regions: 0n }]);
});
