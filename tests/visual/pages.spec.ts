import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pictureFolder } from '#scripts/setup/picture-folder.ts';
import { findBrowser } from '#scripts/setup/browser.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { openReady } from '../e2e/open-ready.ts';
import { sitePages } from '../e2e/site-pages.ts';
import { pictures } from './pictures.ts';

const folder = path.join(import.meta.dirname, '../..', pictureFolder(findBrowser()));

/** Pixels are compared with pictures of the same browser. Where there are none at all, `npm test` says that it did not compare. */
const hasPictures = existsSync(folder);

for (const { url, file, theme, screen } of pictures) {
  test(`${url} ${theme} ${screen.width}: ${hasPictures ? 'looks as it did' : 'fits its screen'}`, async ({
    visitor: page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize(screen);
    await openReady(page, url);
    await expect(page.getByRole('banner')).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, 'wider than the screen').toBe(false);
    if (hasPictures) await expect(page).toHaveScreenshot(file);
  });
}

test('every pictured page is on the site, and every picture is of one', () => {
  expect(pictures.map(({ url }) => url).filter((url) => !sitePages.includes(url))).toEqual([]);
  const wanted = pictures.map(({ file }) => file);
  expect((hasPictures ? readdirSync(folder) : []).filter((file) => !wanted.includes(file))).toEqual([]);
});
