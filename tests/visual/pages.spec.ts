import { existsSync } from 'node:fs';
import { expect, test } from '../e2e/fixtures.ts';
import { sitePages } from '../e2e/site-pages.ts';

/** Pages with a picture, by their path behind the language. Few, because every picture must be looked at. */
const PICTURED = [''];
const LOCALES = ['en', 'pt-br'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

for (const page of PICTURED) {
  for (const locale of LOCALES) {
    for (const theme of THEMES) {
      for (const [screen, viewport] of Object.entries(WIDTHS)) {
        const url = `/${locale}/${page}`;
        const picture = `${page.replace('/', '') || 'home'}-${locale}-${theme}-${screen}.png`;
        test.describe(`${url} ${theme} ${screen}`, () => {
          test.use({ viewport, colorScheme: theme, locale: locale === 'en' ? 'en-US' : 'pt-BR' });
          looksRight(url, picture);
        });
      }
    }
  }
}

test('every pictured page is on the site', () => {
  const wanted = PICTURED.flatMap((page) => LOCALES.map((locale) => `/${locale}/${page}`));
  expect(wanted.filter((url) => !sitePages.includes(url))).toEqual([]);
});

/** Pixels are compared where a baseline of this platform and browser exists, and the layout everywhere. */
function looksRight(url: string, picture: string): void {
  test('looks as it did', async ({ page }, info) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(async () => document.fonts.ready);
    await expect(page.getByRole('banner')).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    const covered = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(covered, 'wider than the screen').toBe(false);
    const hasBaseline = existsSync(info.snapshotPath(picture)) || info.config.updateSnapshots !== 'none';
    if (hasBaseline) await expect(page).toHaveScreenshot(picture);
    else info.annotations.push({ type: 'pixels', description: `no baseline for this browser: ${picture}` });
  });
}
