import { expect, test } from './fixtures.ts';
import { englishPages } from './site-pages.ts';

test('the first Tab reaches a skip link that leads to the content', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#./);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#./);
  await page.keyboard.press('Tab');
  const position = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    if (main === null || focused === null || focused === document.body) return 'nowhere';
    const behind = main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
    return main.contains(focused) || behind ? 'in or behind the content' : 'before the content';
  });
  expect(position).toBe('in or behind the content');
});

for (const url of englishPages) {
  test(`${url}: focus is always visible and never hidden`, async ({ page }) => {
    await page.goto(url);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const style = getComputedStyle(element);
        const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
        const shadowed = style.boxShadow !== 'none';
        const box = element.getBoundingClientRect();
        const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return (outlined || shadowed) && inside ? null : element.outerHTML.slice(0, 120);
      });
      expect(problem, `stop ${stop + 1}`).toBeNull();
    }
  });
}
