import { expect, test } from './fixtures.ts';

/** The index is compressed and read the first time it is asked for. */
const FIRST_ANSWER = { timeout: 20_000 };

test('keys open the search, a plural finds the singular, arrows and Enter lead to the heading', async ({ page }) => {
  await page.goto('/pt-br/decisions/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Buscar no site' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('funcao/lambda');
  await expect(dialog.getByRole('status')).toContainText('encontrada', FIRST_ANSWER);
  const hit = dialog.getByRole('link', { name: 'Funções Lambda' });
  await expect(hit).toBeVisible();
  await expect(dialog.locator('mark').first()).toHaveText(/^fun/i);
  await expect(page).toHaveURL(/\/decisions\/$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await hit.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/decisions\/0020-[^#]+#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the dialog closes with Escape, gives the focus back, and the slash can be switched off', async ({ page }) => {
  await page.goto('/en/prices/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await expect(dialog).toBeHidden();
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.click();
  await dialog.getByLabel('The / key opens the search').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
});

test('what one language lacks is looked for in the other', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('mensageria');
  await expect(dialog.getByRole('status')).toContainText('In Portuguese there is', FIRST_ANSWER);
  await expect(dialog.locator('.search-results')).toHaveAttribute('lang', 'pt-BR');
});

test.describe('without an index', () => {
  test.use({ expectedProblems: [/search\/en\.json|503/] });

  test('the search says so, offers all pages, and tries again', async ({ page }) => {
    await page.route('**/search/en.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.goto('/en/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toContainText('could not be loaded');
    await expect(dialog.getByRole('link', { name: 'All pages' })).toHaveAttribute('href', '/en/contents/');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('searchbox').fill('kinesis');
    await expect(dialog.locator('.search-hit').first()).toBeVisible(FIRST_ANSWER);
  });
});
