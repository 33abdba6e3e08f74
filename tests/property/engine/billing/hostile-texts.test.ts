import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { openSheets } from '../../../unit/scripts/billing/sheet-files.ts';

const DAYS = 45;
/** A day that costs many times the others, so that the causes of it are asked for. */
const UNUSUAL = 40;
const RUNS = 6;

const { database, files } = await openSheets();

/** What a text from outside may be made of: whatever ends a comment, a text, a name or a statement of SQL, or fills a placeholder. */
const PIECES = [
  '\n',
  '\r\n',
  '--',
  '/*',
  '*/',
  "'",
  '"',
  ';',
  '{metric}',
  '{use}',
  '$1',
  '%',
  '\\',
  ' ',
  'a',
  'é',
  '=1+1',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `x${pieces.join('')}y`);

function billOf([service, account, region, description, key, value]: readonly string[]): string {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
  return Papa.unparse(
    Array.from({ length: DAYS }, (_, index) => ({
      BilledCost: index === UNUSUAL ? '500.25' : `${10 + (index % 3)}.5`,
      BillingCurrency: 'USD',
      ChargeCategory: 'Usage',
      ChargeDescription: description,
      ChargePeriodStart: day(index),
      ChargePeriodEnd: day(index + 1),
      RegionId: region,
      ServiceName: service,
      SubAccountId: account,
      Tags: JSON.stringify({ [key ?? '']: value }),
    })),
  );
}

async function reportOf(csv: string): Promise<Partial<BillReport>> {
  const bill = await openBill(database, [files.write(csv)]);
  if (!bill.ok) throw new Error(JSON.stringify(bill.issues));
  const report: Partial<BillReport> = {};
  for await (const part of reportBill(bill.value, WHOLE)) Object.assign(report, part);
  return report;
}

/** What must not depend on texts: the total, which days are unusual, and how many causes they have. */
function figuresOf({ overview, anomalies = [] }: Partial<BillReport>): unknown {
  return {
    total: overview?.summary.reconciliation.shown,
    unusual: anomalies.map(({ start, actual, causes }) => [start, actual, causes.length]),
  };
}

/** What the unusual days are put down to. */
function culpritsOf({ anomalies = [] }: Partial<BillReport>): readonly string[] {
  return anomalies.flatMap(({ causes }) => causes.map(({ cause }) => cause.contributions[0]?.key ?? ''));
}

test('whatever texts a bill holds, it is told whole, and its unusual day explained', async () => {
  const plain = await reportOf(billOf(['Service', 'account', 'region', 'description', 'key', 'value']));
  expect(culpritsOf(plain)).toContain('account');
  await fc.assert(
    fc.asyncProperty(fc.tuple(text, text, text, text, text, text), async (values) => {
      const report = await reportOf(billOf(values));
      expect(figuresOf(report)).toEqual(figuresOf(plain));
      expect(report.overview?.summary.by.map(({ key }) => key)).toEqual([values[0]]);
      expect(values).toEqual(expect.arrayContaining([...culpritsOf(report)]));
    }),
    { numRuns: RUNS },
  );
});
