import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from the event that is watched for until what it brings is painted. */
    timed?: Promise<number>;
  }
}

/** What is timed: an event of the reader's, and an element that then says something. */
interface Watch {
  readonly event: 'change' | 'submit';
  readonly selector: string;
  /** As a regular expression. */
  readonly says: string;
}

/** Times what comes next in the page itself, as its reader would: what a test takes to press a button or to look for words is not the page's. */
export async function watch(page: Page, wanted: Watch): Promise<void> {
  await page.evaluate(({ event, selector, says }) => {
    window.timed = new Promise((resolve) => {
      let start = 0;
      const tool = document.querySelector('fin-bill');
      const pattern = new RegExp(says);
      const observer = new MutationObserver(() => {
        const shown = [...document.querySelectorAll(selector)].some(({ textContent }) => pattern.test(textContent));
        if (start === 0 || !shown) return;
        observer.disconnect();
        // The frame that paints it, and the task behind that.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      tool?.addEventListener(event, () => (start = performance.now()), { capture: true, once: true });
      if (tool) observer.observe(tool, { subtree: true, childList: true, characterData: true });
    });
  }, wanted);
}

/** Milliseconds until what was watched for was painted. */
export async function timed(page: Page): Promise<number> {
  return Math.round(await page.evaluate(() => window.timed ?? Number.NaN));
}
