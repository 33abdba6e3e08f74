import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { openReady } from '../e2e/open-ready.ts';
import { sitePages } from '../e2e/site-pages.ts';
import { violations } from './violations.ts';

/** Rows of a long table come from one function: behind so many they repeat. */
const ROWS_THAT_DIFFER = 40;

/** The first look at a page reads all of it; the others leave out what repeats, or a long table would take minutes. */
async function shortenTables(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const table of document.querySelectorAll('table'))
      for (const row of [...table.querySelectorAll('tbody tr')].slice(kept)) row.remove();
  }, ROWS_THAT_DIFFER);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('on a desk', () => {
  for (const url of sitePages) {
    test(`${url} has no accessibility violation, light or dark`, async ({ page }) => {
      await openReady(page, url);
      expect.soft(await violations(page), 'light').toEqual([]);
      await shortenTables(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Colours are the new ones with the next frame.
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      expect(await violations(page), 'dark').toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const url of sitePages) {
    test(`${url} has no accessibility violation, and shows text and focus in forced colours`, async ({ page }) => {
      await openReady(page, url);
      await shortenTables(page);
      expect.soft(await violations(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
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
