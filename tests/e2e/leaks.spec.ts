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

test('a drawing at work leaves nothing running, and comes back as the page had it', async ({ page }) => {
  const path = '/en/architectures/event-mesh/';
  await page.addInitScript(countRunning);
  await openReady(page, path);
  await expect.poll(() => page.evaluate(() => window.running().timers)).toBe(0);
  const before = await page.evaluate(() => window.running());
  const drawing = page.locator('.architecture-wide');
  const untouched = await drawing.ariaSnapshot();

  for (let time = 0; time < 2; time++) {
    await drawing.locator('[data-node="pix-stream"]').click();
    await expect(page.locator('[data-part="panel"]').getByText('Line by line')).toBeVisible();
    await page.getByRole('button', { name: 'Let it fail' }).first().click();
    await page.getByRole('slider', { name: 'Events handled a month' }).fill('40');
    await page.getByRole('button', { name: 'Show events moving' }).click();
    await expect(drawing.locator('.diagram-dots').first()).toBeAttached();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(drawing).toHaveClass(/is-zoomed/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('[data-part="status"]')).not.toBeEmpty();

    const { within, without, after } = await page.evaluate(leaveAtWork, path);
    expect(within.timers, 'steps play, a note fades, the address waits').toBe(3);
    expect(without, 'gone').toEqual({ ...before, listeners: without.listeners });
    expect(after, 'back').toEqual(before);
    expect(await drawing.ariaSnapshot()).toBe(untouched);
    await expect(drawing.locator('.diagram-dots')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Show events moving' })).toBeVisible();
  }
});

/**
 * Runs in the page: takes the drawing out in the middle of things, when a file has just been asked for and the steps have begun, and
 * puts it back under a plain address.
 */
async function leaveAtWork(path: string) {
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const drawing = document.querySelector<HTMLElement>('fin-architecture');
  const place = document.createComment('here');
  drawing?.before(place);
  for (const name of ['svg', 'play']) drawing?.querySelector<HTMLElement>(`[data-do="${name}"]`)?.click();
  const within = window.running();
  drawing?.remove();
  await frames();
  const without = window.running();
  history.replaceState(null, '', path);
  place.replaceWith(drawing ?? '');
  await frames();
  return { within, without, after: window.running() };
}
