import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone, the row of sections moves to the one that is read, and stays where the reader moved it', async ({
  page,
}) => {
  // The row is where it goes at once, so that what moves it afterwards is seen.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page, '/en/bill/');
  const row = page.getByRole('navigation', { name: 'Parts of the analysis' });
  const link = (name: string) => row.getByRole('link', { name, exact: true });
  await expect(link('Conformance')).not.toBeInViewport();
  await page.evaluate(() => document.querySelector('#conformance')?.scrollIntoView());
  await expect(link('Conformance')).toBeInViewport({ ratio: 1 });
  await expect(link('Overview')).not.toBeInViewport();
  await row.evaluate((element) => element.scrollTo({ left: 0, behavior: 'instant' }));
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction((top) => scrollY > top, before);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await row.evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
  await page.evaluate(() => document.querySelector('#tags')?.scrollIntoView());
  await expect(link('Tags')).toBeInViewport({ ratio: 1 });
});

test('the section that the address names is where it was named, also once those above it have grown', async ({
  page,
}) => {
  await page.goto('/pt-br/bill/#athena');
  for (const name of ['sql', 'athena'])
    await expect(page.locator(`[data-section="${name}"][data-ready]`)).toBeVisible();
  const jump = () =>
    page.evaluate(() => {
      const section = document.querySelector('#athena');
      const top = section?.getBoundingClientRect().top ?? Number.NaN;
      section?.scrollIntoView({ behavior: 'instant' });
      return Math.abs(top - (section?.getBoundingClientRect().top ?? Number.NaN));
    });
  expect(await jump()).toBeLessThan(2);
});

test('the editor is there without a network, also where the demo account was only looked at another way', async ({
  page,
  context,
}) => {
  await page.goto('/en/bill/');
  await page.locator('fin-bill[data-ready]').waitFor();
  await page.locator('[data-field="from"]').fill('2026-09-01');
  await page.locator('[data-field="from"]').blur();
  await expect(page.locator('.bill-progress')).toBeVisible();
  await expect(page.locator('.bill-progress')).toBeHidden({ timeout: 45_000 });
  await context.setOffline(true);
  await page.locator('#sql-text').focus();
  await expect(page.locator('fin-sql-editor[data-ready]')).toBeVisible();
});
