import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

const BILL = path.resolve(import.meta.dirname, '../fixtures/billing/focus-two-months.csv');
const ENDLESS = 'SELECT COUNT(*) FROM range(100000000000) a, range(1000) b';
const BY_SERVICE = 'SELECT ServiceName, SUM(BilledCost) AS cost FROM processed GROUP BY ServiceName ORDER BY cost DESC';

/** Starting the database costs seconds, so one page goes through everything. That nothing violates the policy is asked by the fixture. */
test('somebody writes SQL: runs, sorts, errs, cancels, saves and hands on a query', async ({ page }) => {
  test.slow();
  const outcome = page.locator('.sql-result > p[role="status"]');
  const cells = page.locator('.sql-grid tbody tr:not(.sql-gap) > td:first-child');

  await test.step('a bill is opened, the editor takes the place of the field', async () => {
    await openReady(page, '/en/bill/');
    await page.locator('.bill-choose input').setInputFiles(BILL);
    await expect(page.locator('.bill-proof > p')).toContainText('$64.166', { timeout: 45_000 });
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden({ timeout: 45_000 });
    await page.getByLabel('Query', { exact: true }).focus();
    await expect(page.locator('fin-sql-editor[data-ready]')).toBeAttached();
  });

  await test.step('typed over what stood there, completed and run: rows and a drawing of them', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('sel');
    // The editor takes no key for a choice in the first moments of a list.
    await page.getByRole('option', { name: 'SELECT', exact: true }).click();
    await page.keyboard.type(' ServiceN');
    await page.getByRole('option', { name: 'ServiceName' }).click();
    await expect(page.locator('#sql-text')).toHaveValue('SELECT ServiceName');
    await write(page, BY_SERVICE);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(outcome).toContainText(/^\d+ rows in/);
    await expect(page.locator('#sql-chart-finding')).toHaveText(/^Highest cost: [\d.]+, Amazon RDS$/);
    await expect(cells.first()).toHaveText('Amazon RDS');
  });

  await test.step('a heading sorts; what is in the file stays text', async () => {
    await page.locator('.sql-grid').getByRole('button', { name: 'ServiceName' }).click();
    await expect(cells.first()).toHaveText('<b>=1+1</b>');
    await expect(page.locator('.sql-grid :is(b, img)')).toHaveCount(0);
  });

  await test.step('what the rules found in a row is there when it is asked for', async () => {
    await write(page, 'SELECT x_Findings, COUNT(*) AS n FROM processed GROUP BY x_Findings ORDER BY n DESC');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(cells.first()).toHaveText('missing-tags');
    await write(page, BY_SERVICE);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(cells.first()).toHaveText('Amazon RDS');
    await page.locator('.sql-grid').getByRole('button', { name: 'ServiceName' }).click();
    await expect(cells.first()).toHaveText('<b>=1+1</b>');
  });

  await test.step('an error has its place, the result before it stays', async () => {
    await write(page, 'SELECT\n  nix FROM processed');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByText('The database refuses the query at line 2, column 3:')).toBeVisible();
    await page.getByRole('button', { name: 'Go there' }).click();
    await page.keyboard.type('no');
    await expect(page.locator('#sql-text')).toHaveValue('SELECT\n  nonix FROM processed');
    await expect(cells.first()).toHaveText('<b>=1+1</b>');
  });

  await test.step('a query without end is cancelled, and the next one runs', async () => {
    await write(page, ENDLESS);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByText('Running…')).toBeVisible();
    await page.locator('.sql-form').getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Cancelled. The last result is still here.')).toBeVisible();
  });

  await test.step('saved as CSV, formulas are none and numbers are whole', async () => {
    await write(page, "SELECT '=1+1' AS a, -1e-7::DOUBLE AS b, CAST('-0.1' AS DECIMAL(38, 18)) AS c, NULL AS d");
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(outcome).toContainText('1 row in');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toBe('\uFEFFa,b,c,d\r\n"\'=1+1",-1e-07,-0.100000000000000000,\r\n');
    await expect(page.getByText('Saved: 1 row.')).toBeVisible();
  });

  await test.step('the bill is measured whole, and each query has its price', async () => {
    await page.getByRole('button', { name: 'Measure it' }).click();
    await expect(page.getByText(/^All \d+ rows of the processed layer, written as Parquet/)).toBeVisible();
    const costs = page.getByRole('table', { name: 'What each query of this page reads' });
    await expect(costs.getByRole('row', { name: /^Cost by group 3 of \d+ .* the minimum/ })).toBeVisible();
  });

  await test.step('the link brings the query, and does not run it', async () => {
    const link = new URL('#sql', page.url()).href;
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByText('This query came with the link.')).toBeVisible();
    await expect(page.getByLabel('Query', { exact: true })).toHaveValue(/^SELECT '=1\+1' AS a/);
    await expect(outcome).toHaveCount(0);
  });
});

for (const path of ['/en/bill/', '/pt-br/bill/'])
  test(`${path}: what is typed before the section's script is there stays, and so does the caret`, async ({ page }) => {
    const asked = Promise.withResolvers<Route>();
    await page.route('**/sql-section.*.js', (route) => asked.resolve(route));
    await openReady(page, path);
    const field = page.locator('#sql-text');
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('SELECT 1 AS one');
    for (const _sign of 'one') await page.keyboard.press('ArrowLeft');
    await (await asked.promise).continue();
    await expect(page.locator('fin-sql-editor[data-ready]')).toBeAttached();
    await expect(page.locator('fin-sql-editor .cm-content')).toBeFocused();
    await expect(field).toHaveValue('SELECT 1 AS one');
    await page.keyboard.type('number_');
    await expect(field).toHaveValue('SELECT 1 AS number_one');
  });

/** Puts a query in the place of the one that stands there, as one pastes it. */
async function write(page: Page, sql: string): Promise<void> {
  await page.locator('fin-sql-editor .cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
}
