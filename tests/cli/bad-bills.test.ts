import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSheets } from '../unit/scripts/billing/sheet-files.ts';
import { FOCUS } from '../unit/scripts/billing/typed-sheets.ts';
import { issuesOf, runFinops, spawnFinops } from './run-finops.ts';

const HEADER = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName,BillingCurrency';
const BILL = `${HEADER}\n1.5,2026-01-01,Usage,Amazon S3,USD\n2.5,2026-01-01,Usage,Amazon S3,BRL\n4,2026-01-02,Usage,AWS Lambda,USD\n`;

const { files } = await openSheets();

/** The beginning of a ZIP archive whose first entry has this name. */
function zipOf(name: string): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from(name)]);
}

test.each([
  ['bill-foreign', 'an export of Azure Cost Management', 'MeterCategory,CostInBillingCurrency,Date\nVM,1,2026-01-01\n'],
  ['bill-foreign', 'a web page', '<!doctype html><title>a, b</title>'],
  ['bill-foreign', 'JSON', '[\n  {"BilledCost": 1, "ChargeCategory": "Usage"}\n]\n'],
  ['bill-foreign', 'a spreadsheet', zipOf('xl/workbook.xml')],
  ['bill-foreign', 'a spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['bill-foreign', 'a PDF', '%PDF-1.7\n'],
  ['bill-zip', 'ZIP', zipOf('bill.csv')],
  ['bill-cut-short', 'cut short', gzipSync(BILL.repeat(100)).subarray(0, 60)],
  ['bill-damaged', 'damaged', 'PAR1 and no more'],
])('a file that is no bill is refused in words: %s, %s', async (code, words, content) => {
  const file = files.write(content);
  const [found, ...others] = issuesOf(await runFinops(['analyze', file]));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code, path: file });
  expect(found?.message).toContain(words);
});

test('Parquet that the decoder breaks down on is wrong input, and no fault of ours', async () => {
  const bytes = readFileSync(files.parquet(FOCUS));
  const file = files.write(bytes.map((byte, place) => (place >= 4 && place < 400 ? byte ^ 255 : byte)));
  expect(issuesOf(await spawnFinops(['analyze', file]))).toMatchObject([{ code: 'bill-damaged', path: file }]);
});

test('files that are cut short are named, each by itself', async () => {
  const cut = [BILL, `${BILL}\n`].map((text) => files.write(gzipSync(text.repeat(100)).subarray(0, 60)));
  const issues = issuesOf(await runFinops(['analyze', files.write(BILL), ...cut]));
  expect(issues.map(({ code, path }) => [code, path])).toEqual(cut.map((file) => ['bill-cut-short', file]));
});

const AZURE = 'MeterCategory,CostInBillingCurrency,Date\nVM,1,2026-01-01\n';

test('everything that is wrong is told at once: flags, files that are not there, folders, and what the others are', async () => {
  const [bill, azure, packed, zip, cut] = [
    ...[BILL, AZURE, gzipSync(AZURE), zipOf('bill.csv')],
    gzipSync(BILL.repeat(100)).subarray(0, 60),
  ].map((content) => files.write(content));
  const told = async (...args: readonly (string | undefined)[]) =>
    issuesOf(await runFinops(args.filter((one) => one !== undefined))).map(({ code, path }) => [code, path]);
  expect(await told('analyze', '/nope.csv', azure, 'src', bill, packed, zip)).toEqual([
    ['input-not-found', '/nope.csv'],
    ['input-is-folder', 'src'],
    ['bill-zip', zip],
    ['bill-foreign', azure],
    ['bill-foreign', packed],
  ]);
  expect(await told('analyze', azure, cut, zip)).toEqual([
    ['bill-cut-short', cut],
    ['bill-zip', zip],
    ['bill-foreign', azure],
  ]);
  expect(await told('analyze', '--metric', 'Cost', '--rules', '0', '--tag-policy', '/no.json', '/nope.csv')).toEqual([
    ['metric-unknown', '--metric'],
    ['out-of-range', '--rules'],
    ['input-not-found', '/no.json'],
    ['input-not-found', '/nope.csv'],
  ]);
  expect(await told('forecast', '--months', '1.5', azure)).toEqual([
    ['out-of-range', '--months'],
    ['bill-foreign', azure],
  ]);
  expect(await told('variance', '--month', 'May', '/nope.csv')).toEqual([
    ['value-unknown', '--month'],
    ['input-missing', '--estimate'],
    ['input-not-found', '/nope.csv'],
  ]);
});

// Of the second part of a file, the database's own reader loses what begins where its buffer ends.
test.each([16_374, 16_378, 16_382, 16_384])(
  'packed files that were put one after the other are read whole: the second at byte %d',
  async (length) => {
    const filled = (letters: number) =>
      gzipSync(`${BILL}1,2026-01-03,Usage,${'x'.repeat(letters)},USD\n`, { level: 0 });
    const first = filled(length - filled(0).length);
    expect(first).toHaveLength(length);
    const { stdout } = await runFinops([
      'analyze',
      files.write(Buffer.concat([first, gzipSync('2,2026-01-04,Usage,Amazon S3,USD\n')])),
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 5 });
  },
);

test('what nobody caught while Parquet is read, beside its decoder, is a fault of ours', async () => {
  const beside = `const whenReading = () => {
    if (process.listenerCount('uncaughtException') > 0) throw new Error('beside the decoder');
    setImmediate(whenReading);
  };
  whenReading();`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(beside)}` };
  const { code, stderr } = await spawnFinops(['analyze', files.parquet(FOCUS)], '', env);
  expect(stderr).toContain('beside the decoder');
  expect(code).toBe(1);
});

test('a file that another repeats byte for byte is counted once, and told', async () => {
  const names = [BILL, BILL.replaceAll('2026', '2025'), BILL].map((content) => files.write(content));
  const { code, stdout } = await runFinops(['analyze', ...names]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 6, repeated: [names[2]] });
});

test('costs of several currencies are never added up', async () => {
  const { stdout } = await runFinops(['analyze', files.write(BILL)]);
  const proof = (sum: string) => ({ metric: 'BilledCost', file: sum, shown: sum, filtered: '0', unreadable: 0 });
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ rows: 3, currency: null, totals: null },
    currencies: [
      { currency: 'USD', totals: { BilledCost: '5.5' }, reconciliation: proof('5.5') },
      { currency: 'BRL', totals: { BilledCost: '2.5' }, reconciliation: proof('2.5') },
    ],
    by: [
      { key: 'AWS Lambda', cost: '4', currency: 'USD' },
      { key: 'Amazon S3', cost: '1.5', currency: 'USD' },
      { key: 'Amazon S3', cost: '2.5', currency: 'BRL' },
    ],
    reconciliation: { metric: 'BilledCost', file: null, shown: null, filtered: null, unreadable: 0 },
  });
});
