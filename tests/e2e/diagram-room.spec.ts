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
