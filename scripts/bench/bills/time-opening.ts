import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from the choice of a file until its first chart is painted. */
    opened?: Promise<number>;
  }
}

/** Times the next opening in the page itself, as its reader would: what a test takes to hand over a file and to look for words is not the page's. */
export async function watchOpening(page: Page, file: string): Promise<void> {
  await page.evaluate((name) => {
    window.opened = new Promise((resolve) => {
      let start = 0;
      const element = document.querySelector('fin-bill');
      const isShown = () => {
        const [line] = document.querySelectorAll('fin-bill p[role="status"]');
        return (
          /: FOCUS [\d.]+, [1-9]/.test(line?.textContent.split(name)[1] ?? '') && document.querySelector('.bill-sum')
        );
      };
      const observer = new MutationObserver(() => {
        if (start === 0 || !isShown()) return;
        observer.disconnect();
        // The frame that paints it, and the task behind that.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      element?.addEventListener('change', () => (start = performance.now()), { capture: true, once: true });
      if (element) observer.observe(element, { subtree: true, childList: true, characterData: true });
    });
  }, file);
}

/** Milliseconds from the choice of the file until its first chart was painted. */
export async function openingTime(page: Page): Promise<number> {
  return page.evaluate(() => window.opened ?? Number.NaN);
}
