import type { Page } from '@playwright/test';
import { bookFor } from '#engine/pricing/load-book.ts';
import { expect, test } from './fixtures.ts';

const BOOK = [...bookFor('sa-east-1').rates];
const ALL = BOOK.length;

/** Prices of the visible rows in São Paulo, in their order; NaN where there is none. */
const pricesOf = (page: Page) =>
  page.locator('tr[data-service]:visible').evaluateAll((rows) => {
    const columns = [...document.querySelectorAll<HTMLElement>('.prices th[data-column]')];
    const index = columns.findIndex(({ dataset }) => dataset['column'] === 'sa-east-1');
    return rows.map((row) => Number((row as HTMLTableRowElement).cells[index]?.querySelector('data')?.value));
  });

test('search finds words without their accents and says how many are left', async ({ visitor: page }) => {
  await page.goto('/pt-br/prices/');
  const status = page.getByRole('status');
  await expect(status).toHaveText(`${ALL} de ${ALL} tarifas`);
  await page.getByRole('searchbox').fill('retencao kinesis');
  await expect(page.locator('[id="kinesis.extended-retention-shard-hour"]')).toBeVisible();
  await expect(page.locator('[id="sqs.standard-requests"]')).toBeHidden();
  await expect(status).not.toHaveText(`${ALL} de ${ALL} tarifas`);
  await expect(page).toHaveURL(/\?q=retencao\+kinesis$/);
});

test('a filtered and sorted table is what its address says', async ({ visitor: page }) => {
  await page.goto('/en/prices/?service=kinesis&sort=-sa-east-1');
  await expect(page.getByLabel('Service')).toHaveValue('kinesis');
  await expect(page.getByRole('columnheader', { name: /São Paulo/ }).first()).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const shown = await pricesOf(page);
  const known = shown.filter((price) => !Number.isNaN(price));
  expect(known.length).toBeGreaterThan(5);
  expect(shown.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'São Paulo', exact: true }).click();
  await expect(page).toHaveURL(/service=kinesis$/);
});

test('unknown prices go last however the table is sorted', async ({ visitor: page }) => {
  await page.goto('/en/prices/?service=eventbridge&sort=sa-east-1');
  const last = page.locator('tr[data-service]:visible').last();
  await expect(last.getByRole('cell').nth(2)).toContainText(/not known here|not offered/);
  await page.goto('/en/prices/?service=eventbridge&sort=-sa-east-1');
  await expect(last.getByRole('cell').nth(2)).toContainText(/not known here|not offered/);
});

test('the anchor of a rate shows its row even when a filter hides it', async ({ visitor: page }) => {
  await page.goto('/en/prices/?service=sqs#kinesis.shard-hour');
  await expect(page.locator('[id="kinesis.shard-hour"]')).toBeInViewport();
  await expect(page).toHaveURL('/en/prices/#kinesis.shard-hour');
});

test('a price that is not known says so and is not zero; a service not sold says that', async ({ visitor: page }) => {
  await page.goto('/en/prices/');
  const fifo = page.locator('[id="sqs.fifo-requests"]');
  await expect(fifo.getByRole('cell').nth(2)).toContainText('not known here');
  const serverless = page.locator('[id="msk.serverless-cluster-hour"]');
  await expect(serverless.getByRole('cell').nth(2)).toContainText('not offered');
});

test('nonsense in the address is ignored', async ({ visitor: page }) => {
  await page.goto('/en/prices/?service=%3Cscript%3E&sort=-__proto__&tags=x');
  await expect(page.getByRole('status')).toHaveText(`${ALL} of ${ALL} rates`);
});

test('the CSV has one row a tier and every region', async ({ request }) => {
  const answer = await request.get('/pt-br/prices.csv');
  expect(answer.headers()['content-type']).toContain('text/csv');
  const lines = (await answer.text()).trim().split('\r\n');
  expect(lines.length).toBeGreaterThan(3 * ALL);
  expect(lines.some((line) => line.startsWith('kinesis.shard-hour,Amazon Kinesis Data Streams,'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is complete and no dead control shows', async ({ page }) => {
    await page.goto('/en/prices/');
    await expect(page.locator('tr[data-service]')).toHaveCount(ALL);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('button', { name: 'São Paulo' })).toHaveCount(0);
  });
});
