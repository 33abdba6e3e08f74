import type { Page } from '@playwright/test';
import { countRunning } from './count-running.ts';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';
import { pagesByElement } from './site-pages.ts';

const MOUNTS = 10;

/** Takes an element out of the page and puts it back, over and over; what runs with it in, without it, and after all that. */
async function mountOften(page: Page, tag: string) {
  return page.evaluate(
    async ([name, times]) => {
      const element = document.querySelector<HTMLElement>(name);
      const place = document.createComment('here');
      element?.before(place);
      const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const put = async (isIn: boolean) => {
        if (isIn) place.after(element ?? '');
        else element?.remove();
        await frames();
        return window.running();
      };
      const within = window.running();
      // Moved, it goes on as it is.
      place.after(element ?? '');
      const moved = window.running();
      const without = await put(false);
      for (let time = 0; time < times; time++) {
        await put(true);
        await put(false);
      }
      const after = window.running();
      await put(true);
      return { within, moved, without, after };
    },
    [tag, MOUNTS] as const,
  );
}

for (const [tag, [url = '']] of pagesByElement) {
  test(`${tag} on ${url}: gone from the page, it leaves nothing running`, async ({ page }) => {
    await page.addInitScript(countRunning);
    await openReady(page, url);
    /** Nothing is being worked out or drawn, which would disturb the count. */
    const calm = () => expect.poll(() => page.evaluate(() => window.running().timers)).toBe(0);
    await calm();
    const { within, moved, without, after } = await mountOften(page, tag);
    expect(without.listeners, 'listens while it is there').toBeLessThan(within.listeners);
    expect(moved, 'moved').toEqual(within);
    expect(after, `gone ${MOUNTS} times`).toEqual(without);
    // Back in its place it works again.
    if (!/theme|language/.test(tag)) await expect(page.locator(tag)).toHaveAttribute('data-ready', '');
    await calm();
  });
}
