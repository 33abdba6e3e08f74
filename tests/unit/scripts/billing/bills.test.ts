import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ProcessedColumn } from '#engine/billing/source/processed-columns.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import { openSheets } from './sheet-files.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../../../../shared/focus-samples');
const HEADER = 'BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceName';

const { database, files } = await openSheets();

async function read(...paths: readonly string[]): Promise<OpenBill> {
  const bill = await openBill(database, paths);
  if (!bill.ok) throw new Error(JSON.stringify(bill.issues));
  return bill.value;
}

const summary = async ({ lineage }: OpenBill, dimension: ProcessedColumn = 'ServiceName') =>
  summariseBill(database, lineage, { metric: 'BilledCost', dimension });

describe('a small file', () => {
  const rows = [
    '0.1,0,USD,2026-01-01 00:00:00,2026-01-01 01:00:00,Usage,Amazon S3',
    '0.2,NULL,USD,2026-01-01T01:00:00Z,2026-01-01T02:00:00Z,Usage,"Amazon ""S3"""',
    '3E-7,null,USD,2026-01-31,2026-02-01,Usage,',
  ];

  test('is summed exactly, missing values in any spelling', async () => {
    const bill = await read(files.write([HEADER, ...rows].join('\n')));
    expect(await summary(bill)).toEqual({
      rows: 3,
      period: { start: '2026-01-01 00:00:00', end: '2026-02-01 00:00:00' },
      currencies: [
        {
          currency: 'USD',
          rows: 3,
          totals: { BilledCost: '0.3000003', EffectiveCost: '0', ListCost: null, ContractedCost: null },
        },
      ],
      by: [
        { key: 'Amazon "S3"', rows: 1, cost: '0.2' },
        { key: 'Amazon S3', rows: 1, cost: '0.1' },
        { key: null, rows: 1, cost: '0.0000003' },
      ],
      reconciliation: { metric: 'BilledCost', file: '0.3000003', shown: '0.3000003', filtered: '0', unreadable: 0 },
    });
  });

  test.each([
    ['a byte-order mark and Windows line ends', Buffer.from(`\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`)],
    ['semicolons', Buffer.from([HEADER, ...rows].join('\n').replaceAll(',', ';'))],
    ['gzip', gzipSync([HEADER, ...rows].join('\n'))],
    ['names in odd case', Buffer.from([HEADER.toLowerCase(), ...rows].join('\n'))],
  ])('reads the same with %s', async (_name, content) => {
    const bill = await read(files.write(content));
    expect((await summary(bill)).currencies[0]?.totals.BilledCost).toBe('0.3000003');
  });

  test('lines that are no row and costs that are no number are counted, not dropped in silence', async () => {
    const bad = [...rows, 'twelve,0,USD,2026-01-02,2026-01-03,Usage,Amazon S3', '1,2,USD', '1,2,3,4,5,6,7,8,9'];
    const bill = await read(files.write([HEADER, ...bad].join('\n')));
    expect(bill.rejected.map(({ line }) => line)).toEqual([6, 7]);
    expect(await summary(bill)).toMatchObject({
      rows: 4,
      reconciliation: { file: '0.3000003', shown: '0.3000003', unreadable: 1 },
    });
  });

  test('several files are one bill, also when their columns differ', async () => {
    const first = files.write([HEADER, ...rows].join('\n'));
    const [cost = '', ...others] = HEADER.split(',').map(
      (name, column) => `${name},${rows[0]?.split(',')[column] ?? ''}`,
    );
    const turned = [...others, cost].map((pair) => pair.split(','));
    const second = files.write([0, 1].map((line) => turned.map((pair) => pair[line]).join(',')).join('\n'));
    const bill = await read(first, second);
    expect(await summary(bill)).toMatchObject({ rows: 4, currencies: [{ totals: { BilledCost: '0.4000003' } }] });
  });

  test('a currency is one in whatever case and between whatever spaces it is written, and none is a currency of its own', async () => {
    const cost = (currency: string, billed: number) => `${billed},2026-01-01,Usage,S3,${currency}`;
    const HEAD = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName,BillingCurrency';
    const dollars = ['USD', 'usd', ' USD ', '"Usd "'].map((currency, index) => cost(currency, 2 ** index));
    const bill = await read(files.write([HEAD, ...dollars].join('\n')));
    const { currencies, reconciliation } = await summary(bill);
    expect(currencies).toMatchObject([{ currency: 'USD', rows: 4, totals: { BilledCost: '15' } }]);
    expect(reconciliation).toMatchObject({ file: '15', shown: '15' });
    expect(await bill.database.query('SELECT COUNT(DISTINCT BillingCurrency) AS n FROM raw')).toEqual([{ n: 4n }]);
    const conformance = await checkConformance(bill.database, bill, 'BilledCost');
    if (conformance.kind !== 'checked') throw new Error(conformance.reason);
    expect(conformance.findings.find(({ id }) => id === 'focus.billing-currency.format')).toMatchObject({
      rows: 3,
      cost: '14',
    });
    const two = await read(files.write([HEAD, ...dollars, cost('', 16), cost('" "', 32)].join('\n')));
    expect((await summary(two)).currencies).toMatchObject([
      { currency: 'USD', rows: 4 },
      { currency: null, rows: 2, totals: { BilledCost: '48' } },
    ]);
  });

  test('currencies are never added up', async () => {
    const bill = await read(files.write([HEADER, ...rows, rows[0]?.replace('USD', 'BRL')].join('\n')));
    expect((await summary(bill)).currencies.map(({ currency, totals }) => [currency, totals.BilledCost])).toEqual([
      ['USD', '0.3000003'],
      ['BRL', '0.1'],
    ]);
  });
});

test.each([
  ['an export of Azure', 'MeterCategory,CostInBillingCurrency\nStorage,1\n', 'bill-foreign'],
  ['a page of the web', '<!DOCTYPE html>\n<html></html>\n', 'bill-foreign'],
  ['something else', 'a,b\n1,2\n', 'bill-unknown'],
  ['nothing', '', 'bill-empty'],
  ['a Parquet file cut short', 'PAR1\u0000\u0001\u0002', 'bill-damaged'],
])('%s is refused with its reason', async (_name, content, code) => {
  const bill = await openBill(database, [files.write(content)]);
  expect(bill).toMatchObject({ ok: false, issues: [{ code }] });
});

interface Expected {
  readonly rows: number;
  readonly totals: Readonly<Record<string, string>>;
  readonly by: Readonly<Record<string, Readonly<Record<string, { readonly rows: number } & Record<string, string>>>>>;
}

describe.skipIf(!existsSync(SAMPLES))('real samples, where they lie beside the checkout', () => {
  const expected = existsSync(SAMPLES)
    ? (JSON.parse(readFileSync(path.join(SAMPLES, 'expected-totals.json'), 'utf8')) as Record<string, Expected>)
    : {};

  for (const [name, { rows, totals, by }] of Object.entries(expected).filter(([file]) => file.startsWith('focus')))
    test(`${name}: rows, four costs and every group to the last digit`, async () => {
      const bill = await read(path.join(SAMPLES, name));
      for (const [dimension, groups] of Object.entries(by)) {
        const found = await summary(bill, dimension as ProcessedColumn);
        expect(found.rows).toBe(rows);
        expect(found.currencies[0]?.totals).toEqual(
          Object.fromEntries(Object.entries(totals).map(([metric, cost]) => [metric, plain(cost)])),
        );
        const sums = Object.entries(groups).map(([key, group]) => [key, group.rows, plain(group['BilledCost'] ?? '')]);
        expect(found.by.map((group) => [group.key ?? '', group.rows, group.cost]).toSorted()).toEqual(
          sums.map(([key, count, cost]) => [key === 'None' ? '' : key, count, cost]).toSorted(),
        );
      }
    });

  test('legacy CUR: the same by service and by kind of line', async () => {
    const bill = await read(path.join(SAMPLES, 'aws-cur-legacy-real-first640.csv'));
    const { rows, totals, by } = expected['aws-cur-legacy-real-first640.csv'] ?? { rows: 0, totals: {}, by: {} };
    const found = await summary(bill, 'x_ServiceCode');
    expect([found.rows, found.currencies[0]?.totals.BilledCost]).toEqual([rows, totals['lineItem/UnblendedCost']]);
    const groups = Object.entries(by['lineItem/ProductCode'] ?? {});
    expect(Object.fromEntries(found.by.map(({ key, cost }) => [key, cost]))).toEqual(
      Object.fromEntries(groups.map(([key, group]) => [key, plain(group['lineItem/UnblendedCost'] ?? '')])),
    );
  });

  test('Parquet says what the CSV of the same rows says', async () => {
    const csv = await summary(await read(path.join(SAMPLES, 'focus-1.0-real-aws-first300.csv')));
    const parquet = await summary(await read(path.join(SAMPLES, 'focus-1.0-real-aws-first300.snappy.parquet')));
    expect(parquet).toEqual(csv);
  });
});

/** The oracle keeps the zeros of the file and may write powers of ten (`1.800E-8`); the number is the same. */
function plain(decimal: string): string {
  const [digits = '', power = '0'] = decimal.split('E');
  const [whole = '', part = ''] = digits.split('.');
  const scale = part.length - Number(power);
  const all = (whole + part).padStart(scale + 1, '0');
  if (scale <= 0) return all.replace(/^0+(?=.)/, '');
  return `${all.slice(0, -scale).replace(/^0+(?=.)/, '')}.${all.slice(-scale)}`.replace(/\.?0+$/, '');
}
