import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Light or dark, by what is really painted. */
async function paperIsDark(page: Page): Promise<boolean> {
  const colour = await page.evaluate(() => {
    const painted = [document.body, document.documentElement].map((node) => getComputedStyle(node).backgroundColor);
    return painted.find((value) => !value.endsWith(', 0)')) ?? '';
  });
  const channels = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  expect(channels.length).toBeGreaterThanOrEqual(3);
  return channels.slice(0, 3).every((channel) => channel < 90);
}

/** The button walks from the theme of the system to light and then to dark. */
async function chooseDark(page: Page): Promise<void> {
  const button = page.locator('fin-theme-toggle button');
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`a reader whose system is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('sees the theme of the system', async ({ page }) => {
      await page.goto('/en/');
      expect(await paperIsDark(page)).toBe(scheme === 'dark');
    });

    test('without JavaScript too', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(`${baseURL}/en/`);
      expect(await paperIsDark(page)).toBe(scheme === 'dark');
      await context.close();
    });
  });
}

test.describe('a choice of theme', () => {
  test.use({ colorScheme: 'light' });

  test('is kept on the next page and the next visit', async ({ page }) => {
    await page.goto('/en/');
    await chooseDark(page);
    expect(await paperIsDark(page)).toBe(true);
    await page.goto('/pt-br/');
    expect(await paperIsDark(page)).toBe(true);
  });

  test('is there before the first paint', async ({ page }) => {
    await page.goto('/en/');
    await chooseDark(page);
    // The script that applies the choice stands in the head and does not wait: no frame can be painted before it.
    const script = page.locator('head script[src]:not([type=module]):not([async]):not([defer])');
    await expect(script).toHaveCount(1);
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        const first = document.documentElement.dataset['theme'];
        if (document.readyState === 'interactive') document.documentElement.dataset['themeWhenParsed'] = first ?? '';
      });
    });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme-when-parsed', 'dark');
  });
});

test('moves nothing for a reader who wants no motion', async ({ visitor: page }) => {
  await page.goto('/en/');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperIsDark(page)).toBe(true);
  // A transition of every element for every colour, however short, takes as long as a second.
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
