import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { SIZE_BUDGETS } from '#content/checks/size-budgets.ts';
import { holdsTool } from '#scripts/check/budgets.ts';
import type { Scales } from '#scripts/check/page-weights.ts';
import { exact, quick } from '#scripts/check/page-weights.ts';
import { dist } from '#scripts/check/site-files.ts';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';
import { sitePages } from './site-pages.ts';

/** Pages to be read, in the language of the longer texts; of records, which are alike, the first. */
const pages = sitePages.filter((url) => {
  const [, locale, section = '', slug = ''] = url.split('/');
  return locale === 'pt-br' && !holdsTool(section) && (section !== 'decisions' || /^(0001.*)?$/.test(slug));
});

// A tab of its own each: a font that another page brought would be counted.
for (const url of pages) {
  test(`${url} and all it loads at first fit the budget`, async ({ page }) => {
    await openReady(page, url);
    const { firstLoad } = SIZE_BUDGETS;
    const files = await loadedFiles(page);
    // What fits badly compressed fits well compressed: only what does not is weighed exactly, which takes long.
    const bytes = weigh(files, quick);
    expect(bytes <= firstLoad ? bytes : weigh(files, exact)).toBeLessThanOrEqual(firstLoad);
  });
}

/** The page and all it loaded so far, as files of the built site. */
async function loadedFiles(page: Page): Promise<readonly string[]> {
  const loaded = await page.evaluate(() =>
    ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind).map(({ name }) => name)),
  );
  return [...new Set(loaded)].map((address) => new URL(address).pathname.replace(/\/$/, '/index.html'));
}

/** Fonts are compressed already. */
function weigh(files: readonly string[], { file }: Scales): number {
  const sizes = files.map((each) => (each.endsWith('.woff2') ? statSync(path.join(dist, each)).size : file(each)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
