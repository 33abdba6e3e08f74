import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { openReady } from '../e2e/open-ready.ts';
import { differentPages, sitePages } from '../e2e/site-pages.ts';
import { violations } from './violations.ts';

/** Rows of a long table come from one function: behind so many they repeat. */
const ROWS_THAT_DIFFER = 40;
const FIGURES_THAT_DIFFER = 12;

/** Rules that a narrow screen may break where a wide one does not. */
const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region'];

/** The first look at a page reads all of it; the others leave out what repeats, or a long table would take minutes. */
async function shortenTables(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const table of document.querySelectorAll('table'))
      for (const row of [...table.querySelectorAll('tbody tr')].slice(kept)) row.remove();
  }, ROWS_THAT_DIFFER);
}

/** The figures explained at the end of a document come from one component and are half of its elements. */
async function shortenFigures(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const figure of [...document.querySelectorAll('.footnote')].slice(kept)) figure.remove();
  }, FIGURES_THAT_DIFFER);
}

/** Pages that script draws anew, or whose controls it adds: the rest is text, which the layout rules cover. */
const pagesWithTools = differentPages.filter((url) =>
  /^\/(en|pt-br)\/((calculator|break-even|portfolio|prices|quotas|decisions)\/)?$/.test(url),
);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Colours, and what a page looks like after a change of its size, are there with the next frame. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

// One load a page. Another theme changes colours and nothing else; a phone changes sizes, colours stay.
for (const url of sitePages) {
  test(`${url} has no accessibility violation: light, dark, on a phone, in forced colours`, async ({ page }) => {
    await openReady(page, url);
    await shortenFigures(page);
    expect.soft(await violations(page), 'light').toEqual([]);
    await shortenTables(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await painted(page);
    expect.soft(await violations(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await painted(page);
    expect.soft(await violations(page, LAYOUT_RULES), 'on a phone').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  });
}

// A tool draws itself anew for a phone, with other controls in sight: all rules again, on a page opened there.
test.describe('opened on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const url of pagesWithTools) {
    test(`${url} has no accessibility violation`, async ({ page }) => {
      await openReady(page, url);
      await shortenTables(page);
      expect(await violations(page)).toEqual([]);
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
