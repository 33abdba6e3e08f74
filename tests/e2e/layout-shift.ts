import type { Page } from '@playwright/test';

declare global {
  interface Window {
    layoutShift?: number;
  }
}

/** From the next load on, counts how far the parts of a page move while it settles: cumulative layout shift. */
export async function watchLayoutShift(page: Page): Promise<void> {
  if (watched.has(page)) return;
  watched.add(page);
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        window.layoutShift = (window.layoutShift ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** A script for every load is added to a tab once. */
const watched = new WeakSet<Page>();

/** The shift so far. It is reported with the frame that shows it: wait for that first. A page that is not watched throws. */
export async function layoutShift(page: Page): Promise<number> {
  const shift = await page.evaluate(() => window.layoutShift);
  if (shift === undefined) throw new Error('Nobody watches how this page shifts.');
  return shift;
}
