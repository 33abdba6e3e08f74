import { describe, expect, test } from 'vitest';
import type { Row } from '#engine/billing/analysis/bill-database.ts';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import { keepTexts } from '#engine/billing/source/keep-texts.ts';
import { quoted } from '#engine/billing/source/origin.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { emptyGroup } from './empty-group.ts';
import { openSheets } from './sheet-files.ts';
import type { Sheet } from './typed-sheets.ts';
import { CUR, FOCUS, OTHER } from './typed-sheets.ts';

const { database, files } = await openSheets();

const csv = (sheet: Sheet) => files.csv(sheet);
const parquet = (sheet: Sheet) => files.parquet(sheet);

async function open(...paths: readonly string[]): Promise<OpenBill> {
  const bill = await openBill(database, paths);
  if (!bill.ok) throw new Error(JSON.stringify(bill.issues));
  return bill.value;
}

async function rawTexts(columns: readonly string[]): Promise<readonly Row[]> {
  return database.query(`SELECT ${columns.toSorted().map(quoted).join(', ')} FROM raw ORDER BY ALL`);
}

/** All that a page shows comes of these. */
async function told({ lineage, rows, format, columns, rejected }: OpenBill) {
  const summaries = [];
  for (const metric of COST_METRICS)
    summaries.push(await summariseBill(database, lineage, { metric, dimension: 'ServiceName' }));
  return {
    rows,
    format,
    columns: columns.toSorted(),
    rejected,
    raw: await rawTexts(columns),
    processed: await database.query('SELECT CAST(COLUMNS(*) AS VARCHAR) FROM processed ORDER BY ALL'),
    summaries,
  };
}

describe('Parquet with types of its own says what CSV of the same rows says', () => {
  const empty = { ...FOCUS, rows: [] };
  // A file that repeats another is left out: the same rows, the other way round.
  const turned = (sheet: Sheet) => ({ ...sheet, rows: sheet.rows.toReversed() });
  test.each<[string, readonly Sheet[]]>([
    ['one file', [FOCUS]],
    ['two of the same types', [FOCUS, turned(FOCUS)]],
    ['two of different types', [FOCUS, OTHER]],
    ['an empty one before a full one', [empty, FOCUS]],
    ['an empty one after a full one', [FOCUS, empty]],
    ['a legacy report', [CUR]],
    ['two legacy reports', [CUR, turned(CUR)]],
  ])('%s', async (_what, sheets) => {
    const expected = await told(await open(...sheets.map(csv)));
    expect(await told(await open(...sheets.map(parquet)))).toEqual(expected);
    if (sheets.length === 1) return;
    expect(
      await told(await open(...sheets.map((sheet, index) => (index === 0 ? csv(sheet) : parquet(sheet))))),
    ).toEqual(expected);
    expect(
      await told(await open(...sheets.map((sheet, index) => (index === 0 ? parquet(sheet) : csv(sheet))))),
    ).toEqual(expected);
  });

  test('of instants in years that no bill is from, which are none', async () => {
    const starts = [
      '0001-01-01',
      '1999-12-31 23:59:59.999999',
      '2000-01-01',
      '2099-12-31 23:59:59',
      '2100-01-01',
      '9999-12-31',
    ];
    const rows = starts.map((start, cost) => [String(cost), start, 'Usage', 'USD']);
    const types = {
      BilledCost: 'DECIMAL(10,2)',
      ChargePeriodStart: 'TIMESTAMP',
      ChargeCategory: 'VARCHAR',
      BillingCurrency: 'VARCHAR',
    };
    for (const path of [csv({ types, rows }), parquet({ types, rows })]) {
      await open(path);
      expect(
        await database.query('SELECT CAST(ChargePeriodStart AS VARCHAR) AS start FROM processed ORDER BY BilledCost'),
      ).toEqual([null, null, '2000-01-01 00:00:00', '2099-12-31 23:59:59', null, null].map((start) => ({ start })));
    }
  });

  test('and no digit of it is lost', async () => {
    const bill = await open(parquet(FOCUS));
    const { currencies, reconciliation } = await summariseBill(database, bill.lineage, {
      metric: 'BilledCost',
      dimension: 'ServiceName',
    });
    const sum = '999999999999991.850000000000000001';
    expect(reconciliation).toEqual({ metric: 'BilledCost', file: sum, shown: sum, filtered: '0', unreadable: 0 });
    expect(currencies[0]?.totals).toMatchObject({ EffectiveCost: '12.49', ListCost: '80' });
    expect(
      (await database.query('SELECT CAST(ChargePeriodStart AS VARCHAR) AS s FROM processed')).map(({ s }) => s),
    ).toEqual(['2026-01-01 00:00:00', '2026-01-31 23:59:59.5', null, '2026-01-02 00:00:00']);
  });

  test('of a cost that nobody can have, and of one too fine', async () => {
    const sheet: Sheet = {
      types: {
        BilledCost: 'DECIMAL(38,18)',
        EffectiveCost: 'DECIMAL(38,22)',
        ListCost: 'DECIMAL(38,0)',
        ContractedCost: 'DOUBLE',
        ListUnitPrice: 'DECIMAL(38,38)',
        ChargePeriodStart: 'TIMESTAMP_NS',
        ChargeCategory: 'VARCHAR',
      },
      rows: [
        [
          '99999999999999999999',
          '0.0000000000000000015',
          '99999999999999999999999999999999999999',
          '1e+308',
          '-0.5',
          '2026-01-01 00:00:00',
          'Usage',
        ],
        [
          '1',
          '0.1234567890123456789',
          '5',
          'nan',
          '-0.00000000000000000000000000000000000001',
          '2026-01-01 01:02:03.5',
          'Usage',
        ],
      ],
    };
    expect(await told(await open(parquet(sheet)))).toEqual(await told(await open(csv(sheet))));
  });

  test('where a column has a type that makes no sense', async () => {
    const sheet: Sheet = {
      types: {
        BilledCost: 'TIMESTAMP',
        EffectiveCost: 'BOOLEAN',
        ListCost: 'DATE',
        ChargePeriodStart: 'DECIMAL(10,2)',
        ChargePeriodEnd: 'BIGINT',
        ChargeCategory: 'DECIMAL(3,1)',
      },
      rows: [['2026-01-01 00:00:00', 'true', '2026-01-01', '20260101.5', '20260101', '1.5']],
    };
    expect(await told(await open(parquet(sheet)))).toEqual(await told(await open(csv(sheet))));
  });
});

test.each([
  ['without groups of rows', () => parquet({ ...FOCUS, rows: [] })],
  ['with a group of none', () => files.write(emptyGroup(['BilledCost', 'ChargePeriodStart', 'ChargeCategory']))],
])('an empty file alone has no rows: %s', async (_what, write) => {
  const bill = await openBill(database, [write()]);
  expect(bill).toMatchObject({ ok: false, issues: [{ code: 'bill-no-rows' }] });
});

describe('texts that are kept', () => {
  test.each<[string, readonly Sheet[]]>([
    ['of one file', [FOCUS]],
    ['of two files', [FOCUS, OTHER]],
  ])('%s are those that were made when they were asked for, however often they are kept', async (_what, sheets) => {
    const bill = await open(...sheets.map(parquet));
    const before = await told(bill);
    await keepTexts(database, bill.natives);
    expect(await told(bill)).toEqual(before);
    await keepTexts(database, bill.natives);
    expect(await told(bill)).toEqual(before);
  });

  test('stay with their bill: the next is read anew', async () => {
    const first = await open(parquet(FOCUS));
    await keepTexts(database, first.natives);
    const second = await open(parquet(OTHER));
    await keepTexts(database, second.natives);
    expect(await rawTexts(second.columns)).toMatchObject([{ BilledCost: '0.1' }]);
  });

  test('are what conformance looks at, as often as it does', async () => {
    const bill = await open(parquet(FOCUS));
    const first = await checkConformance(database, bill, 'BilledCost');
    expect(first).toMatchObject({ kind: 'checked', touched: { rows: 2, cost: '999999999999999' } });
    expect(await checkConformance(database, bill, 'BilledCost')).toEqual(first);
    await keepTexts(database, bill.natives);
    expect(await checkConformance(database, bill, 'BilledCost')).toEqual(first);
    const text = await open(csv(FOCUS));
    expect(await checkConformance(database, { ...text, typed: bill.typed }, 'BilledCost')).toEqual(first);
  });
});
