import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';
import { sitePages } from './site-pages.ts';

declare global {
  interface Window {
    layoutShift?: number;
  }
}

/** Opens a page and adds up how far its parts moved while it loaded: cumulative layout shift. */
async function shiftOf(page: Page, url: string): Promise<number | undefined> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        window.layoutShift = (window.layoutShift ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openReady(page, url);
  // Shifts are reported with the frame that shows them.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return page.evaluate(() => window.layoutShift);
}

for (const url of sitePages) {
  test(`${url} does not shift while it loads on a desk`, async ({ page }) => {
    expect(await shiftOf(page, url)).toBeLessThan(0.01);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const url of sitePages) {
    test(`${url} does not shift while it loads, nor scrolls sideways at 400 % zoom`, async ({ page }) => {
      expect(await shiftOf(page, url)).toBeLessThan(0.01);
      // 400 % zoom on a screen of 1280 px.
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth > clientWidth ? `${scrollWidth} px wide` : 'fits';
      });
      expect(wide).toBe('fits');
    });
  }
});
