import { createRequire } from 'node:module';
import { Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import type * as ParquetWasm from 'parquet-wasm';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

/** As few rows as a bill may have of which an overview is shown ahead of the rest. */
const ROWS = 100_000;
const SUM = '$25,000.00';

/** A bill as Parquet: every row costs a quarter of a dollar. */
function largeParquet(): Buffer {
  const parquet = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
  const column = (valueOf: (row: number) => string) =>
    vectorFromArray(
      Array.from({ length: ROWS }, (_, row) => valueOf(row)),
      new Utf8(),
    );
  const table = new Table({
    BilledCost: column(() => '0.25'),
    BillingCurrency: column(() => 'USD'),
    ChargeCategory: column(() => 'Usage'),
    ChargePeriodStart: column((row) => new Date(Date.UTC(2026, 0, 1 + (row % 31))).toISOString()),
    ServiceName: column((row) => `Service ${row % 7}`),
    Tags: column((row) => JSON.stringify({ team: `team ${row % 5}` })),
  });
  return Buffer.from(parquet.writeParquet(parquet.Table.fromIPCStream(tableToIPC(table, 'stream'))));
}

/** What was on the page at once: the sum, what was under way, and whether the tags were known, which are of the rest of the file. */
interface Moment {
  readonly sum: string;
  readonly doing: string;
  readonly hasTags: boolean;
}

test('the overview of a large file is shown while its rest is read, and stays as the rest comes', async ({ page }) => {
  test.slow();
  await openReady(page, '/en/bill/');
  // Moments go by faster than a test could ask for them: the page writes them down itself.
  const moments = await page.evaluateHandle(() => {
    const seen: Moment[] = [];
    const write = () => {
      const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
      const hasTags = textOf('#bill-by').includes('team');
      const moment = { sum: textOf('.bill-sum'), doing: textOf('.bill-progress label'), hasTags };
      if (JSON.stringify(moment) !== JSON.stringify(seen.at(-1))) seen.push(moment);
    };
    new MutationObserver(write).observe(document.body, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  const file = { name: 'large.parquet', mimeType: 'application/octet-stream', buffer: largeParquet() };
  await page.locator('.bill-choose input').setInputFiles(file);
  await expect(page.locator('.bill-sum')).toHaveText(SUM, { timeout: 45_000 });
  await expect(page.locator('.bill-proof > p').first()).toContainText(`file ${SUM} = shown ${SUM}`);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden({ timeout: 45_000 });
  await expect(page.getByText('Being worked out…')).toHaveCount(0);

  const told = (await moments.jsonValue()).filter(({ sum }) => sum === SUM);
  expect(told[0]).toEqual({ sum: SUM, doing: 'Reading large.parquet', hasTags: false });
  expect(told.map(({ doing }) => doing)).toContain('Working the figures out');
  expect(told.at(-1)).toEqual({ sum: SUM, doing: '', hasTags: true });
});
