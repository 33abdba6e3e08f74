import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { englishPages, livePages } from './site-pages.ts';

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

/** Stops that differ behind a header of 15: further on, long tables and lists repeat themselves. */
const STOPS = { all: 45, content: 30 };
/** The header is the same on all pages, but the way to an architecture is the longest that it shows: both are tried with it. */
const WITH_HEADER = /^\/en\/(architectures\/[^/]+\/)?$/;

/** What is wrong with the focus as it is now; null when it is visible and in view, `end` once it has left the page. Runs in the page. */
function problemOfFocus(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'end';
  const tag = element.outerHTML.slice(0, 120);
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  if (!isMarked) return `without a mark: ${tag}`;
  const boxes = [...element.getClientRects()];
  const inView = boxes.filter(
    (box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  );
  if (inView.length === 0) return `out of view: ${tag}`;
  // What lies on top at its middle, as far as that is in view: itself, what is in it, or the label that shows for it.
  const covers = inView.map((box) => {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    return top === null || element.contains(top) || top.contains(element) ? null : top.outerHTML.slice(0, 120);
  });
  return covers.includes(null) ? null : `${tag} covered by ${covers.join()}`;
}

async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

for (const [screen, viewport, pages] of [
  ['desk', { width: 1440, height: 900 }, englishPages],
  ['phone', { width: 390, height: 664 }, livePages],
] as const) {
  test.describe(`on a ${screen}`, () => {
    for (const url of pages) {
      test(`${url}: focus is always visible and never hidden`, async ({ visitor: page }) => {
        await page.setViewportSize(viewport);
        await page.goto(url);
        const isWhole = WITH_HEADER.test(url);
        if (!isWhole) await skipToContent(page);
        const stops = isWhole ? STOPS.all : STOPS.content;
        for (let stop = 1; stop <= stops; stop += 1) {
          await page.keyboard.press('Tab');
          const problem = await page.evaluate(problemOfFocus);
          if (problem === 'end') {
            expect(stop, 'stops on the page').toBeGreaterThan(10);
            break;
          }
          expect(problem, `stop ${stop}`).toBeNull();
        }
      });
    }
  });
}
