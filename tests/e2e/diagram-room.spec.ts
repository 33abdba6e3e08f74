import type { Locator, Page } from '@playwright/test';
import { MESH, node, panel } from './diagram-page.ts';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

test('details stand beside the drawing, and cover neither the part nor those edges lead to', async ({
  visitor: page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, MESH);
  for (const id of ['ledger', 'watch']) {
    await node(page, id).click();
    const nearby = ['ledger', 'watch', ...(id === 'ledger' ? ['pix-stream', 'transactions', 'idempotency'] : [])];
    // Room is made with the next frames.
    await expect(async () => {
      const drawing = await page.locator('.architecture-wide').boundingBox();
      const details = await panel(page).boundingBox();
      const [from, to] = [drawing?.x ?? 0, details?.x ?? 0];
      for (const near of nearby) {
        const box = await node(page, near).boundingBox();
        expect(box && box.x >= from && box.x + box.width <= to, `${near} beside the details of ${id}`).toBe(true);
      }
    }).toPass();
  }
});

test('the drawing zooms and goes back, and the wheel alone scrolls the page', async ({ visitor: page }) => {
  await openReady(page, MESH);
  const svg = page.locator('.architecture-wide svg');
  const transform = () => svg.evaluate(({ style }) => style.transform);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(transform).toContain('scale(1.4)');
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(transform).toBe('');
  await svg.hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await transform()).toBe('');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two fingers are the browser’s until the drawing takes them', async ({ page }) => {
    await openReady(page, MESH);
    const place = page.locator('.architecture-narrow');
    await expect(place).toHaveCSS('touch-action', 'auto');
    await page.locator('.architecture-narrow [data-node="pix-stream"]').tap();
    await expect(place).toHaveCSS('touch-action', 'pan-x pan-y');
    await panel(page).getByRole('button', { name: 'Close details' }).tap();
    await pinch(page, await middleOf(place));
    await expect.poll(() => place.locator('svg').evaluate(({ style }) => style.transform)).toContain('scale(2)');
  });
});

/** Two fingers that part to twice their distance, in steps as a hand makes them. */
async function pinch(page: Page, { x, y }: Point): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === 0 ? [] : [-apart, apart].map((side, id) => ({ x: x + side, y, id })),
    });
  await touch('touchStart', 40);
  for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart);
  await touch('touchEnd', 0);
}

type Point = { readonly x: number; readonly y: number };

/** The middle of what is seen of an element. */
async function middleOf(place: Locator): Promise<Point> {
  return place.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { x: (left + right) / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
  });
}
