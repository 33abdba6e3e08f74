import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { headersOfEveryPath } from './host-headers.ts';
import { openReady } from './open-ready.ts';
import { sitePages } from './site-pages.ts';

declare global {
  interface Window {
    layoutShift?: number;
  }
}

interface Opened {
  readonly response: Response | null;
  /** How far its parts moved while it loaded: cumulative layout shift. */
  readonly shift: number | undefined;
}

/** Opens a page and watches it settle. */
async function open(page: Page, url: string): Promise<Opened> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        window.layoutShift = (window.layoutShift ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const response = await openReady(page, url);
  // Shifts are reported with the frame that shows them.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return { response, shift: await page.evaluate(() => window.layoutShift) };
}

for (const url of sitePages) {
  test(`${url} loads under the headers of vercel.json, and does not shift on a desk`, async ({ page }) => {
    const { response, shift } = await open(page, url);
    expect(response?.status()).toBe(200);
    const received = response?.headers() ?? {};
    for (const { key, value } of headersOfEveryPath) expect(received[key.toLowerCase()], key).toBe(value);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(shift).toBeLessThan(0.01);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const url of sitePages) {
    test(`${url} does not shift while it loads, nor scrolls sideways at 400 % zoom`, async ({ page }) => {
      expect((await open(page, url)).shift).toBeLessThan(0.01);
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
