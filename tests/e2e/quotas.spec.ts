import { expect, test } from './fixtures.ts';

test('a limit that differs by region shows every region, with source and date', async ({ visitor: page }) => {
  await page.goto('/en/quotas/#eventbridge-bus-classic.putevents-quota');
  const row = page.locator('[id="eventbridge-bus-classic.putevents-quota"]');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('São Paulo 600');
  await expect(row).toContainText('on request');
  await row
    .getByRole('link', { name: /^\[\d+\]$/ })
    .first()
    .click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('what was not read again is marked and can be listed', async ({ visitor: page }) => {
  await page.goto('/pt-br/quotas/');
  await page.getByLabel('Mostrar').selectOption('not-re-read');
  await expect(page).toHaveURL(/\?tags=not-re-read$/);
  const rows = page.locator('tr[data-service]:visible');
  expect(await rows.count()).toBeGreaterThan(0);
  await expect(rows.first()).toContainText('não relido');
  await page.getByRole('button', { name: 'Limpar' }).click();
  await expect(page).toHaveURL('/pt-br/quotas/');
});

test('search and sorting work from the keyboard', async ({ visitor: page }) => {
  await page.goto('/en/quotas/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('max-payload');
  const button = page.getByRole('button', { name: 'Value' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('tr[data-service]:visible').first()).toContainText('256 KB');
});

test('a search without a match says so', async ({ visitor: page }) => {
  await page.goto('/en/quotas/?q=zzz');
  await expect(page.getByText('No limit has all of these words')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^0 of /);
});

test('the CSV holds every limit with its region', async ({ request }) => {
  const answer = await request.get('/en/quotas.csv');
  expect(await answer.text()).toContain('sns-standard.publish-quota,sa-east-1,300,messages/s');
});
