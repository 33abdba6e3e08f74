import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

test('a term is found by its name in either language, without accents', async ({ visitor: page }) => {
  await openReady(page, '/pt-br/glossary/');
  const rows = page.locator('.glossary tbody tr:visible:not([data-group])');
  for (const search of ['idempotencia', 'headroom']) {
    await page.getByRole('searchbox').fill(search);
    await expect(page.locator(search === 'headroom' ? '#headroom' : '#idempotency')).toBeVisible();
    await expect.poll(() => rows.count()).toBeLessThan(10);
  }
  await openReady(page, '/en/glossary/#dead-letter-queue');
  await expect(page.locator('#dead-letter-queue')).toBeInViewport();
  await expect(page.locator('#dead-letter-queue')).toContainText('fila de mensagens mortas');
});
