import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

/** The field that asks how to keep a query, and the list of those that were kept under these names. */
async function keepQueries(page: Page, names: readonly string[]): Promise<{ name: Locator; own: Locator }> {
  await openReady(page, '/en/bill/');
  await page.locator('#sql').scrollIntoViewIfNeeded();
  const name = page.getByLabel('Name', { exact: true });
  for (const text of names) {
    await name.fill(text);
    await name.press('Enter');
  }
  const own = page.locator('.sql-queries').last();
  await expect(own.getByRole('listitem')).toHaveCount(names.length);
  return { name, own };
}

test('a query that is kept is called something else by keyboard alone, and bad names are told', async ({ page }) => {
  const { name, own } = await keepQueries(page, ['first', 'second']);
  const named = (text: string) => own.getByRole('button', { name: text, exact: true });

  await name.fill(' ');
  await page.getByRole('button', { name: 'Keep this query' }).click();
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveText('A query needs a name.');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription('A query needs a name.');
  await expect(name).toBeFocused();
  await expect(own.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.insertText('t');
  await expect(name).not.toHaveAttribute('aria-invalid');

  await named('Rename first').focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('New name of first');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('second');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveText('Another of your queries has this name.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await named('Rename').click();
  await expect(field).toBeFocused();
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

test('a name is kept in its field where the browser keeps nothing, until it does', async ({ page }) => {
  const { name, own } = await keepQueries(page, ['first']);
  const named = (text: string) => own.getByRole('button', { name: text, exact: true });
  const blocked = page.getByText('Not kept: this browser lets the page keep nothing');
  await page.evaluate(() => {
    const before = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...before, value: refuse });
    window.addEventListener('unblock', () => Object.defineProperty(Storage.prototype, 'setItem', before), {
      once: true,
    });
  });

  await name.fill('second');
  await name.press('Enter');
  await expect(blocked).toBeVisible();
  await expect(name).toHaveValue('second');
  await expect(name).toBeFocused();
  await named('Rename first').click();
  const field = page.getByLabel('New name of first');
  await field.fill('third');
  await field.press('Enter');
  await expect(field).toHaveValue('third');
  await expect(own.getByRole('listitem')).toHaveCount(1);

  await page.evaluate(() => window.dispatchEvent(new Event('unblock')));
  await field.press('Enter');
  await expect(named('third')).toBeVisible();
  await expect(blocked).toBeHidden();
  await name.press('Enter');
  await expect(named('second')).toBeVisible();
  await expect(name).toHaveValue('');
});

test('queries are deleted by keyboard alone: the reader goes on at the next, and last where another is kept', async ({
  page,
}) => {
  const { name, own } = await keepQueries(page, ['first', 'second', 'third']);
  const named = (text: string) => own.getByRole('button', { name: text, exact: true });
  await named('Rename third').click();
  await page.getByLabel('New name of third').fill('another');

  await named('Delete first').press('Enter');
  await expect(named('Rename second')).toBeFocused();
  await expect(page.getByLabel('New name of third')).toHaveValue('another');
  await named('Cancel').press('Enter');
  await expect(named('Rename third')).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(named('Rename second')).toBeFocused();
  await named('Delete second').press('Enter');
  await expect(name).toBeFocused();
  await expect(own.getByRole('listitem')).toHaveCount(0);
});
