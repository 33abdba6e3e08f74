import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

/** Two months of made-up charges, with a credit, a cost that is no number, a line that is no row, and names that break out of markup. */
const BILL = path.resolve(import.meta.dirname, '../fixtures/billing/focus-two-months.csv');
/** The same, packed, under a name that does not say so. */
const PACKED = { name: 'packed.csv', mimeType: 'text/csv', buffer: gzipSync(readFileSync(BILL)) };
const WEB_PAGE = {
  name: 'page.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('<!doctype html><title>No bill</title>'),
};

const FIRST = 'SELECT 1 AS first';
const SECOND = 'SELECT 2 AS second';

// With the network cut, the browser still asks for its icon, and for cuts of the fonts that nothing was set in before.
test.use({
  expectedProblems: [
    /^(failed: \S+\.(woff2|svg)|console error: Failed to load resource:) net::ERR_INTERNET_DISCONNECTED$|database is broken/,
  ],
});

/** Starting the database costs seconds, so one page goes through everything. */
test('a bill is opened, proved, filtered and closed without leaving the page', async ({ page, context }) => {
  test.slow();
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const proof = page.locator('.bill-proof > p');
  const working = page.getByRole('button', { name: 'Cancel' });

  await test.step('no database before a file is opened', async () => {
    await openReady(page, '/en/bill/');
    expect(requests.filter((request) => /wasm|duckdb/.test(request.url()))).toEqual([]);
  });

  await test.step('a file of another kind is refused in words, and the page stays as it was', async () => {
    await choose(page, WEB_PAGE);
    await expect(page.getByText('Not opened: page.csv.')).toBeVisible({ timeout: 45_000 });
    await expect(page.getByText('a web page')).toBeVisible();
    await expect(page.getByText('This is the demo account')).toBeVisible();
    await expect(working).toBeHidden();
  });

  await test.step('without a network, the bill is shown and held against the file to the last digit', async () => {
    await context.setOffline(true);
    await choose(page, BILL);
    await expect(proof).toContainText('BilledCost: file $64.166 = shown $64.166 + filtered out $0.00, exact.');
    await expect(proof).toContainText(
      '1 row has a cost that cannot be read (no number, or more than 15 digits before the point)',
    );
    await expect(proof).toContainText('1 line of the file is no row of it');
    await expect(page.locator('.bill-sum')).toHaveText('$64.17');
    await expect(page.getByRole('heading', { name: 'Cost fell 7.5% from Jan 2026 to Feb 2026' })).toBeVisible();
    // What is in a file is text, wherever it stands.
    await expect(page.getByRole('button', { name: '<b>=1+1</b>', exact: true })).toBeVisible();
    await expect(page.locator('fin-bill :is(b, img)')).toHaveCount(0);
    await expect(working).toBeHidden();
  });

  await test.step('nor do queries need one, editor and all', async () => {
    await run(page, FIRST);
    await expect(page.locator('fin-sql-editor[data-ready]')).toBeAttached();
    await expect(page.locator('.sql-grid')).toContainText('first');
    await expect(page).toHaveURL(/sql=SELECT\+1/);
  });

  await test.step('a name chosen shows its charges only, and back shows all again', async () => {
    await page.getByRole('button', { name: 'Amazon S3', exact: true }).click();
    await expect(proof).toContainText('shown $6.06 + filtered out $58.106');
    await expect(page).toHaveURL(/only\.ServiceName=Amazon\+S3/);
    await expect(page.getByRole('button', { name: 'Remove the filter Service: Amazon S3' })).toBeVisible();
    await run(page, SECOND);
    await expect(page.locator('.sql-grid')).toContainText('second');
    await page.goBack();
    await expect(proof).toContainText('shown $64.166');
    await expect(page.locator('#sql-text')).toHaveValue(FIRST);
    await page.goForward();
    await expect(proof).toContainText('shown $6.06');
    await expect(page.locator('#sql-text')).toHaveValue(SECOND);
  });

  await test.step('another cost, by a tag; a day that cannot be keeps what is shown', async () => {
    await page.getByRole('button', { name: 'Show the whole bill' }).click();
    await page.locator('.segment', { hasText: 'EffectiveCost' }).click();
    await expect(proof).toContainText('EffectiveCost: file $57.866');
    await page.getByLabel('Group by').selectOption('tag:team');
    await expect(page.getByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
    await page.getByLabel('From', { exact: true }).fill('2026-02-01');
    await expect(proof).toContainText('shown $27.683');
    await page.getByLabel('To', { exact: true }).fill('2026-01-31');
    await expect(page.getByText('The first day must not lie after the last')).toBeVisible();
    await expect(proof).toContainText('shown $27.683');
    await expect(working).toBeHidden();
  });

  await test.step('the link brings the view back, also of a file that is packed', async () => {
    await context.setOffline(false);
    await openReady(page, page.url());
    await expect(page.getByText('This link shows part of a bill')).toBeVisible();
    await choose(page, PACKED);
    await expect(proof).toContainText('EffectiveCost: file $57.866 = shown $27.683', { timeout: 45_000 });
    await expect(page.getByLabel('Group by')).toHaveValue('tag:team');
  });

  await test.step('a database that breaks down is said; the same file opens again', async () => {
    await expect(working).toBeHidden();
    for (const worker of page.workers().filter((one) => one.url().includes('duckdb')))
      await worker.evaluate(() => {
        globalThis.onmessage = () => {
          throw new Error('This database is broken');
        };
      });
    await page.getByLabel('Group by').selectOption('RegionId');
    await expect(page.getByText(/^The database broke down: .*This database is broken/)).toBeVisible();
    await expect(page.getByText('This is the demo account')).toBeVisible();
    await choose(page, BILL);
    await expect(proof).toContainText('EffectiveCost: file $57.866 = shown $27.683', { timeout: 45_000 });
    await expect(page.getByText('The database broke down')).toBeHidden();
  });

  await test.step('closed, the demo is there again', async () => {
    await page.getByRole('button', { name: 'Close this bill' }).click();
    await expect(page.getByText('This is the demo account')).toBeVisible();
    await expect(page).toHaveURL(/metric=EffectiveCost/);
  });

  expect(requests.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([]);
});

/** Puts a query in the place of the one that stands there, and runs it. */
async function run(page: Page, sql: string): Promise<void> {
  const editor = page.locator('fin-sql-editor');
  await editor.locator('textarea, .cm-content').and(page.locator(':visible')).first().focus();
  await expect(editor.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('ControlOrMeta+Enter');
}

async function choose(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.locator('.bill-choose input').setInputFiles(file);
}
