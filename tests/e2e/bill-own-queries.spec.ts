import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

test('a query that is kept is called something else by keyboard alone, and bad names are told', async ({ page }) => {
  await openReady(page, '/en/bill/');
  const own = page.locator('.sql-queries').last();
  const named = (name: string) => own.getByRole('button', { name, exact: true });
  await page.locator('#sql').scrollIntoViewIfNeeded();
  const name = page.getByLabel('Name', { exact: true });
  for (const text of ['first', 'second', ' ']) {
    await name.fill(text);
    await name.press('Enter');
  }
  await expect(page.getByText('A query needs a name.')).toBeVisible();
  await expect(own.getByRole('listitem')).toHaveCount(2);

  await named('Rename first').focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('New name of first');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('second');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Another of your queries has this name.')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('third');
  await page.keyboard.press('Enter');
  await expect(named('Rename third')).toBeFocused();
  await expect(named('first')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await page.keyboard.insertText('fourth');
  await page.keyboard.press('Escape');
  await expect(named('Rename third')).toBeFocused();
  await page.reload();
  await page.locator('#sql').scrollIntoViewIfNeeded();
  await expect(own.getByRole('listitem')).toHaveCount(2);
  await expect(named('third')).toBeVisible();
});
