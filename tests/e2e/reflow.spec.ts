import { expect, test } from './fixtures.ts';
import { sitePages } from './site-pages.ts';

declare global {
  interface Window {
    layoutShift?: number;
  }
}

test.describe('at 320 px, which is 400 % zoom on a 1280 px screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const url of sitePages) {
    test(`${url} never scrolls sideways`, async ({ page }) => {
      await page.goto(url);
      await page.evaluate(async () => document.fonts.ready);
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth > clientWidth ? `${scrollWidth} px wide` : 'fits';
      });
      expect(wide).toBe('fits');
    });
  }
});

for (const width of [390, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const url of sitePages) {
      test(`${url} does not shift while it loads`, async ({ page }) => {
        await page.addInitScript(() => {
          window.layoutShift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              window.layoutShift = (window.layoutShift ?? 0) + entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(url, { waitUntil: 'networkidle' });
        await page.evaluate(async () => document.fonts.ready);
        expect(await page.evaluate(() => window.layoutShift)).toBeLessThan(0.01);
      });
    }
  });
}
