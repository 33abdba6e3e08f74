import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { layoutShift, watchLayoutShift } from '../e2e/layout-shift.ts';
import { openReady } from '../e2e/open-ready.ts';
import { differentPages, sitePages } from '../e2e/site-pages.ts';
import { violations } from './violations.ts';

/** Rows of a long table come from one function: behind so many they repeat. */
const ROWS_THAT_DIFFER = 40;
const FIGURES_THAT_DIFFER = 3;

/** Rules that another theme may break: it changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Rules that a narrow screen may break where a wide one does not. */
const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region'];

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A screen of 1280 px at 400 % zoom. */
const ZOOMED = { width: 320, height: 640 };

/** The first look at a page reads all of it; the others leave out what repeats, or a long table would take minutes. */
async function shortenTables(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const table of document.querySelectorAll('table'))
      for (const row of [...table.querySelectorAll('tbody tr')].slice(kept)) row.remove();
  }, ROWS_THAT_DIFFER);
}

/** The figures explained at the end of a document come from one component a kind (`figure-…`, `rate-…`) and are half of its elements. */
async function shortenFigures(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    const seen = new Map<string, number>();
    for (const figure of document.querySelectorAll('.footnote[id]')) {
      const kind = figure.id.split('-')[0] ?? '';
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if ((seen.get(kind) ?? 0) > kept) figure.remove();
    }
  }, FIGURES_THAT_DIFFER);
}

/** A change of theme or size begins with the next frame, and its transitions, however short, end with a later one. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** A tool draws itself anew for a phone, with other controls in sight: all rules again. The rest is text, which the layout rules cover. */
const isTool = (url: string) =>
  /^\/(en|pt-br)\/(architectures\/[^/]+\/)?$/.test(url) ||
  (differentPages.includes(url) &&
    /^\/(en|pt-br)\/(calculator|break-even|portfolio|prices|quotas|decisions)\/$/.test(url));

/** A page that moves by less stands still. */
const STILL = 0.01;
/** Fonts that a slow machine brings after the first paint move a page a little (late-fonts.spec.ts), what a page does by itself comes again. */
const LOADS = 3;

/** Opens a page and tells how far its parts move while it loads: by the first load in which they stand still, or else by the last. */
async function open(page: Page, url: string): Promise<number> {
  let shift = Number.POSITIVE_INFINITY;
  for (let load = 0; load < LOADS && shift >= STILL; load += 1) {
    await openReady(page, url);
    await settled(page);
    shift = await layoutShift(page);
  }
  return shift;
}

// All that is asked of every page, in one load; pages made in a way of their own are loaded on a phone as well.
for (const url of sitePages) {
  test(`${url} is still, without violations and fits: light, dark, on a phone, zoomed, in forced colours`, async ({
    visitor: page,
  }) => {
    await watchLayoutShift(page);
    await page.setViewportSize(DESK);
    expect.soft(await open(page, url), 'shift on a desk').toBeLessThan(STILL);
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await shortenFigures(page);
    expect.soft(await violations(page), 'light').toEqual([]);
    await shortenTables(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect.soft(await violations(page, COLOUR_RULES), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    await page.setViewportSize(PHONE);
    if (differentPages.includes(url)) {
      expect.soft(await open(page, url), 'shift on a phone').toBeLessThan(STILL);
      await shortenFigures(page);
      await shortenTables(page);
    }
    await settled(page);
    expect.soft(await violations(page, isTool(url) ? undefined : LAYOUT_RULES), 'on a phone').toEqual([]);
    await page.setViewportSize(ZOOMED);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width at 400 % zoom').toBeLessThanOrEqual(ZOOMED.width);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  });
}

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
