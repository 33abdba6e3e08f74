import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
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

describe('a folder that was written to before', () => {
  const month = (cost: string, start: string) =>
    `BilledCost,ChargePeriodStart,ChargeCategory,BillingPeriodStart\n${cost},${start},Usage,${start}`;
  const issuesOf = ({ stderr }: { readonly stderr: string }) => (JSON.parse(stderr) as { issues: unknown }).issues;
  let count = 0;
  const process = (content: string, out: string, ...more: readonly string[]) => {
    count += 1;
    const file = path.join(folder, `again-${count}.csv`);
    writeFileSync(file, content);
    return runFinops(['process', file, path.join(folder, out), ...more]);
  };
  const filesOf = (out: string) =>
    readdirSync(path.join(folder, out), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file, readFileSync(file, 'base64')]);

  const columns = month('1', '2026-02-01')
    .replace('ChargeCategory', 'ChargeClass,ChargeCategory')
    .replace('Usage', ',Usage');
  const remadeOf = ({ stdout }: { readonly stdout: string }) => (JSON.parse(stdout) as { remade: unknown }).remade;
  const ddlOf = (out: string, layer: string) => readFileSync(path.join(folder, out, `${layer}.ddl.sql`), 'utf8');

  test('takes the same bill again, and other months of it, which its tables have then', async () => {
    const first = await process(month('1', '2026-01-01'), 'same', '--location', 's3://bank/costs');
    const before = filesOf('same');
    expect(await process(month('1', '2026-01-01'), 'same')).toEqual(first);
    expect(filesOf('same')).toEqual(before);
    expect(remadeOf(first)).toEqual([]);
    for (const start of ['2018-02-01', 'soon'])
      expect(remadeOf(await process(month('2', start), 'same'))).toEqual(['raw.ddl.sql', 'processed.ddl.sql']);
    expect(filesOf('same')).toEqual(expect.arrayContaining(before.filter(([file]) => file?.endsWith('.parquet'))));
    for (const layer of ['raw', 'processed']) {
      expect(readdirSync(path.join(folder, 'same', layer)).toSorted()).toEqual(
        ['2018-02', '2026-01', 'unknown'].map((name) => `billing_period=${name}`),
      );
      expect(ddlOf('same', layer)).toContain("'projection.billing_period.values' = '2018-02,2026-01,unknown'");
      expect(ddlOf('same', layer)).toContain(`LOCATION 's3://bank/costs/${layer}/'`);
    }
    expect((await process(month('1', '2026-01-01'), 'same', '--location', 's3://other')).code).toBe(0);
    expect(ddlOf('same', 'raw')).toContain("LOCATION 's3://other/raw/'");
  });

  test('takes no other columns after a run that was cut short before its rows', async () => {
    await process(month('1', '2026-01-01'), 'begun');
    for (const layer of ['raw', 'processed']) rmSync(path.join(folder, 'begun', layer), { recursive: true });
    expect(issuesOf(await process(columns, 'begun'))).toMatchObject([{ code: 'output-of-other' }]);
    expect((await process(month('1', '2026-01-01'), 'begun')).code).toBe(0);
  });

  test('has nothing of a run that was cut short', async () => {
    await process(month('1', '2026-01-01'), 'cut');
    const before = filesOf('cut');
    rmSync(path.join(folder, 'cut/raw/billing_period=2026-01/part-0.parquet'));
    writeFileSync(path.join(folder, 'cut/raw/billing_period=2026-01/.part-0.parquet.partial'), 'PAR1');
    expect((await process(month('1', '2026-01-01'), 'cut')).code).toBe(0);
    expect(filesOf('cut')).toEqual(before);
  });

  test.each([
    ['other rows of a month', month('2', '2026-01-01'), 'raw/billing_period=2026-01/part-0.parquet'],
    ['other columns', columns, 'raw.ddl.sql'],
  ])('keeps what it has from %s', async (what, content, file) => {
    await process(month('1', '2026-01-01'), what);
    const before = filesOf(what);
    const refused = await process(content, what);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(issuesOf(refused)).toMatchObject([{ code: 'output-of-other', path: path.join(folder, what, file) }]);
    expect(filesOf(what)).toEqual(before);
  });

  test.each([
    [
      'of another program’s rows',
      'raw/billing_period=2026-01/part-1.parquet',
      'output-beside-other',
      'raw/billing_period=2026-01/part-1.parquet',
    ],
    ['in which a layer is a file', 'raw', 'output-unwritable', 'raw'],
    ['in which a statement is a folder', 'processed.ddl.sql/x', 'output-unwritable', ''],
  ])('is refused where it is one %s', async (what, file, code, place) => {
    const odd = path.join(folder, what, file);
    mkdirSync(path.dirname(odd), { recursive: true });
    writeFileSync(odd, 'mine');
    const before = filesOf(what);
    const refused = await process(month('1', '2026-01-01'), what);
    const said = expect.stringContaining(path.join(folder, what, place)) as string;
    expect([refused.code, issuesOf(refused)]).toMatchObject([2, [{ code, path: said }]]);
    expect(filesOf(what)).toEqual(before);
  });

  test('keeps the results of another version of the rules', async () => {
    const out = path.join(folder, 'older');
    const file = path.join(folder, 'older.csv');
    writeFileSync(file, month('1', '2026-01-01'));
    const database = await openDatabase();
    const bill = await openBill(database, [file], { rulesVersion: RULES_VERSION - 1 });
    expect(bill.ok && (await writeLayers(bill.value, out, 's3://example-bucket')).ok).toBe(true);
    database.close();
    const before = filesOf('older');
    const refused = await runFinops(['process', file, out]);
    const part = path.join(out, 'processed/billing_period=2026-01/part-0.parquet');
    expect(issuesOf(refused)).toMatchObject([{ code: 'output-of-other', path: part }]);
    expect(filesOf('older')).toEqual(before);
  });
});
