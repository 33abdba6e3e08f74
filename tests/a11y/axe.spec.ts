import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { sitePages } from '../e2e/site-pages.ts';
import { violations } from './violations.ts';

/** Rows of a long table come from one function: behind so many they repeat. */
const ROWS_THAT_DIFFER = 40;

/** The first test of a page reads all of it; the others leave out what repeats, or a long table would take minutes. */
async function shortenTables(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const table of document.querySelectorAll('table'))
      for (const row of [...table.querySelectorAll('tbody tr')].slice(kept)) row.remove();
  }, ROWS_THAT_DIFFER);
}

/** Chromium reports motion and colours of the system to the page as asked for here. */
const system = { contextOptions: { reducedMotion: 'reduce' } } as const;

test.describe('light', () => {
  test.use({ colorScheme: 'light', ...system });

  for (const url of sitePages) {
    test(`${url} has no accessibility violation`, async ({ page }) => {
      await page.goto(url);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('dark', () => {
  test.use({ colorScheme: 'dark', ...system });

  for (const url of sitePages) {
    test(`${url} has no accessibility violation`, async ({ page }) => {
      await page.goto(url);
      await shortenTables(page);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, ...system });

  for (const url of sitePages) {
    test(`${url} has no accessibility violation`, async ({ page }) => {
      await page.goto(url);
      await shortenTables(page);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  for (const url of sitePages) {
    test(`${url} keeps its text and its focus visible`, async ({ page }) => {
      await page.goto(url);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).not.toBe('none');
    });
  }
});

test.describe('a missing page', () => {
  test.use({ expectedProblems: [/404/] });

  test('has no accessibility violation', async ({ page }) => {
    await page.goto('/en/no-such-page/');
    expect(await violations(page)).toEqual([]);
  });
});

test('axe is awake: it finds a picture without words and grey text on grey', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/favicon.svg';
    const text = document.createElement('p');
    text.textContent = 'Hard to read';
    text.style.cssText = 'color: #999; background: #aaa';
    document.querySelector('main')?.append(image, text);
  });
  const found = (await violations(page)).map((violation) => violation.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
});
