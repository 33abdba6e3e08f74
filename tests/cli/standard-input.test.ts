import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { issuesOf, runFinops, spawnFinops } from './run-finops.ts';

const HEADER = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName';
const BILL = `${HEADER}\n1.5,2026-01-01,Usage,Amazon S3\n2.5,2026-01-02,Usage,AWS Lambda\n`;

const folder = mkdtempSync(path.join(tmpdir(), 'finops-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = path.join(folder, 'bill.csv');
writeFileSync(file, BILL);
// Where what is read from standard input is kept meanwhile.
const kept = path.join(folder, 'kept');
beforeEach(() => vi.stubEnv('TMPDIR', mkdtempSync(kept)));
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['named', ['-'], BILL],
  ['not named', [], BILL],
  ['packed', ['-'], gzipSync(BILL)],
])('analyze reads a bill from standard input, and keeps nothing of it: %s', async (_what, names, input) => {
  const { code, stdout } = await runFinops(['analyze', ...names], input);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 2, totals: { BilledCost: '4' }, repeated: [] });
  expect(readdirSync(process.env['TMPDIR'] ?? '')).toEqual([]);
});

test('what is said of standard input names it as the caller did', async () => {
  const { stdout } = await runFinops(['analyze', '-', file], `${BILL}1,2026-01-02\n`);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 4, reconciliation: { rejected: [{ file: '-', line: 4 }] } });
  const again = await runFinops(['analyze', file, '-'], BILL);
  expect(JSON.parse(again.stdout)).toMatchObject({ rows: 2, repeated: ['-'] });
  const page = await runFinops(['analyze', '-'], '<!doctype html><title>a</title>');
  expect(issuesOf(page)).toMatchObject([{ code: 'bill-foreign', path: '-' }]);
  expect(readdirSync(process.env['TMPDIR'] ?? '')).toEqual([]);
});

test.each([
  ['input-missing file', ['analyze'], ''],
  ['bill-empty -', ['analyze', '-'], ''],
  ['argument-unexpected -', ['analyze', '-', '-'], BILL],
  ['output-missing OUT_DIR', ['process', '-'], BILL],
])('standard input that cannot be read is refused: %s', async (expected, args, input) => {
  const issues = issuesOf(await runFinops(args, input));
  expect(issues.map(({ code, path: where }) => `${code} ${where}`)).toEqual([expected]);
});

test('process and forecast read it too', async () => {
  const out = path.join(folder, 'out');
  expect((await runFinops(['process', '-', out], BILL)).code).toBe(0);
  expect(existsSync(path.join(out, 'processed.ddl.sql'))).toBe(true);
  const { stdout } = await runFinops(['forecast', '-'], BILL);
  expect(JSON.parse(stdout)).toMatchObject({ forecasts: [{ kind: 'too-few-days' }] });
});

test('nothing of it stays where the database cannot be opened', async () => {
  const broken = "WebAssembly.instantiate = () => { throw new Error('no database'); }";
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` };
  const { code, stderr } = await spawnFinops(['analyze', '-'], BILL, env);
  expect(stderr).toContain('no database');
  expect(code).toBe(1);
  expect(readdirSync(process.env['TMPDIR'] ?? '')).toEqual([]);
});
