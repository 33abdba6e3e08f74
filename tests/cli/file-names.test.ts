import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { runFinops, spawnFinops } from './run-finops.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finops-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BILL = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName,BillingCurrency\n1.5,2026-01-01,Usage,S3,USD\n';

function write(name: string, content: string | Uint8Array = BILL): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

// Browsers number what they save again, and DuckDB takes names for patterns.
const NAMES = [
  ...['focus (1).csv', '[x].csv', '{a,b}.csv', 'all*.csv', 'which?.csv', 'back\\slash.csv', '!(not).csv', '**.csv'],
  ...["quote's.csv", 'a"b.csv', '100%20.csv', 'acc ção #1.csv', 'new\nline.csv', 'http:x.csv', '~/x.csv'],
  ...['folder (2)/bill.csv', '[y]/bill.csv', '{c,d}/**/bill.csv', 'f*/a?.csv', 'back\\/bill.csv'],
];

test.each(NAMES)('a bill opens whatever it and its folder are called: %j', async (name) => {
  const { code, stdout } = await runFinops(['analyze', write(name)]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 1, totals: { BilledCost: '1.5' } });
});

test('a name that fits others stands for itself alone', async () => {
  const named = ['part-*.csv', 'part-1.csv', 'part-2.csv'].map((name, cost) =>
    write(name, BILL.replace('1.5', String(cost + 1))),
  );
  const { stdout } = await runFinops(['analyze', ...named]);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 3, totals: { BilledCost: '6' } });
});

test('process writes from and to names that look like patterns', async () => {
  const { code, stdout } = await runFinops([
    'process',
    write('packed (1).csv.gz', gzipSync(BILL)),
    path.join(folder, 'out [1]'),
  ]);
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { files: [{ rows: 1 }, { rows: 1 }] }]);
});

test('whatever a package says beside the answer, the answer stands alone', async () => {
  const talk = `process.on('exit', () => console.log(new Error('said by a package')));`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(talk)}` };
  const { code, stdout, stderr } = await spawnFinops(['analyze', write('plain.csv')], '', env);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 1 });
});
