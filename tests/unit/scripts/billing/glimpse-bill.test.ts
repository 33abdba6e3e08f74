import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { billOverview } from '#engine/billing/analysis/bill-overview.ts';
import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { inKnownCost, WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Glimpse } from '#engine/billing/analysis/glimpse-bill.ts';
import { glimpseBill } from '#engine/billing/analysis/glimpse-bill.ts';
import { versionsOf } from '#engine/billing/source/common-format.ts';
import type { CostFile } from '#engine/billing/source/cost-file.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import { demoRows } from '#engine/billing/demo/demo-rows.ts';
import { demoCsv } from '#engine/billing/demo/demo-csv.ts';
import type { OpenBill, OpeningStep } from '#engine/billing/source/open-files.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { parquetOf } from '#scripts/billing/parquet-of.ts';
import { costFile } from '#scripts/billing/read-bill.ts';
import { openSheets } from './sheet-files.ts';
import type { Sheet } from './typed-sheets.ts';
import { CUR, FOCUS, OTHER } from './typed-sheets.ts';

const { database, files } = await openSheets();

/** One row of the demo in so many. */
const DEMO_STEP = 10;

const VIEWS: readonly BillView[] = [
  ...COST_METRICS.map((metric) => ({ ...WHOLE, metric })),
  { ...WHOLE, by: 'RegionId' },
  { ...WHOLE, by: 'tag:env' },
  { ...WHOLE, from: '2026-01-02' },
  { ...WHOLE, by: 'SubAccountId', only: [{ dimension: 'ServiceName', values: ['Amazon SQS'] }] },
  { ...WHOLE, only: [{ dimension: 'tag:env', values: [null] }] },
  { ...WHOLE, only: [{ dimension: 'ServiceName', values: ['none'] }] },
];

async function glimpse(paths: readonly string[], view = WHOLE): Promise<Glimpse | null> {
  const read = await Promise.all(paths.map((file) => costFile(file, file)));
  return glimpseBill(database, read, view, { rulesVersion: 1, leastRows: 1 });
}

/** The same sheet with one of its columns in lower case. */
function inLowerCase(column: string, { types, rows }: Sheet): Sheet {
  const names = Object.entries(types).map(([name, type]) => [name === column ? name.toLowerCase() : name, type]);
  return { types: Object.fromEntries(names) as Sheet['types'], rows };
}

/** What the page is told of a bill. */
function told({ files: opened, ...bill }: OpenBill, overview: BillOverview | null) {
  const { rows, format, columns, lineage, costs, rejected } = bill;
  return { versions: versionsOf(opened), rows, format, columns, lineage, costs, rejected, overview };
}

async function open(paths: readonly string[]): Promise<OpenBill> {
  const bill = await openBill(database, paths);
  if (!bill.ok) throw new Error(JSON.stringify(bill.issues));
  return bill.value;
}

describe('a glimpse is what the page shows of the bill once it is open', () => {
  const fewColumns: Sheet = {
    types: { BilledCost: 'DOUBLE', ChargePeriodStart: 'VARCHAR', ChargeCategory: 'VARCHAR' },
    rows: [
      ['1.5', null, 'Usage'],
      [null, 'some day', 'Usage'],
    ],
  };
  test.each<[string, readonly Sheet[]]>([
    ['of one file', [FOCUS]],
    ['of two files of different types', [FOCUS, OTHER]],
    ['of two files that write a name in different cases', [FOCUS, inLowerCase('BilledCost', OTHER)]],
    ['of a legacy report', [CUR]],
    ['of a file of few columns, without dates', [fewColumns]],
  ])('%s, in whatever way it is looked at', async (_what, sheets) => {
    const paths = sheets.map((sheet) => files.parquet(sheet));
    const bill = await open(paths);
    for (const view of VIEWS) {
      const early = await glimpse(paths, view);
      expect(early && told(early.bill, early.overview)).toEqual(
        told(bill, await billOverview(bill, inKnownCost(view, bill.costs))),
      );
    }
  });

  test('of the demo account, with a part of it in another currency', async () => {
    await open([files.write(demoCsv(demoRows().filter((_row, index) => index % DEMO_STEP === 0)))]);
    const currency = "CASE WHEN RegionId = 'sa-east-1' THEN 'BRL' ELSE BillingCurrency END AS BillingCurrency";
    const { bytes } = parquetOf(database, `SELECT * EXCLUDE (rules_version) REPLACE (${currency}) FROM processed`);
    const paths = [files.write(bytes)];
    const bill = await open(paths);
    const late = await billOverview(bill, WHOLE);
    const early = await glimpse(paths);
    expect(late?.others).toHaveLength(1);
    expect(early && told(early.bill, early.overview)).toEqual(told(bill, late));
  });
});

test('a glimpse says which file it reads, as a step of its own', async () => {
  const paths = [files.parquet(FOCUS), files.parquet(OTHER)];
  const steps: OpeningStep[] = [];
  const onStep = (step: OpeningStep) => void steps.push(step);
  await glimpseBill(database, await Promise.all(paths.map((file) => costFile(file, file))), WHOLE, {
    rulesVersion: 1,
    leastRows: 1,
    onStep,
  });
  expect(steps).toEqual(paths.map((file) => ({ step: 'glimpsing', file })));
});

describe('there is no glimpse', () => {
  test.each([
    ['of CSV', () => files.csv(FOCUS)],
    ['of Parquet that is no bill', () => files.parquet({ types: { a: 'VARCHAR' }, rows: [['1']] })],
    ['of a file without rows', () => files.parquet({ ...FOCUS, rows: [] })],
    ['of a file that is cut short', () => files.write(readFileSync(files.parquet(FOCUS)).subarray(0, 500))],
  ])('%s', async (_what, path) => {
    expect(await glimpse([path()])).toBeNull();
  });

  test('of a file that is small: it is there whole as soon', async () => {
    const read = [await costFile(files.parquet(FOCUS), 'bill')];
    expect(await glimpseBill(database, read, WHOLE, { rulesVersion: 1 })).toBeNull();
  });
});

describe('the bill that is open stays', () => {
  async function afterwards(read: readonly CostFile[], onStep?: () => void): Promise<readonly unknown[]> {
    const bill = await open([files.parquet(OTHER)]);
    const before = await billOverview(bill, WHOLE);
    const options = { rulesVersion: 1, leastRows: 1, ...(onStep === undefined ? {} : { onStep }) };
    const seen = await glimpseBill(database, read, WHOLE, options);
    expect(await billOverview(bill, WHOLE)).toEqual(before);
    return database.query(`SELECT ${seen === null ? 'NULL' : "'seen'"} AS seen, COUNT(*) AS r FROM processed`);
  }

  test('after a glimpse of another', async () => {
    expect(await afterwards([await costFile(files.parquet(FOCUS), 'bill')])).toEqual([{ seen: 'seen', r: 1n }]);
  });

  test('where the other cannot be read to its end', async () => {
    const { name, content } = await costFile(files.parquet(FOCUS), 'bill');
    if (content.kind !== 'parquet') throw new Error('no Parquet');
    const streams = async function* (columns?: readonly string[]) {
      yield* content.streams(columns);
      throw new Error('corrupt');
    };
    expect(await afterwards([{ name, content: { ...content, streams } }])).toEqual([{ seen: null, r: 1n }]);
  });

  test('where the reader cancels', async () => {
    const cancel = () => {
      throw new Error('aborted');
    };
    expect(await afterwards([await costFile(files.parquet(FOCUS), 'bill')], cancel)).toEqual([{ seen: null, r: 1n }]);
  });
});
