import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

type Options = {
  /** Problems a test expects, such as the 404 it provokes. */
  expectedProblems: readonly RegExp[];
};

type Fixtures = {
  /** What went wrong on the page so far: console errors, policy violations, failed or foreign requests. */
  problems: string[];
  /** One tab that goes from page to page, as it was at first: light, without motion, wide. For tests that leave nothing behind. */
  visitor: Page;
};

type WorkerFixtures = {
  /** Opening a tab costs four times what opening a page in it does, so tests of every page share one. */
  sharedTab: { readonly page: Page; readonly problems: string[] };
};

/**
 * Every browser test starts from here: it fails when the page logs an error, violates the content security policy, asks for
 * something that is not there, or sends any request to another origin.
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  expectedProblems: [[], { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright requires the braces
  baseURL: async ({}, use) => use(siteUrl()),
  problems: async ({ expectedProblems }, use) => {
    const problems: string[] = [];
    await use(problems);
    const unexpected = problems.filter((problem) => !expectedProblems.some((pattern) => pattern.test(problem)));
    expect(unexpected, 'problems on the page').toEqual([]);
  },
  page: async ({ page, problems }, use) => {
    await watch(page, problems);
    await use(page);
  },
  sharedTab: [
    async ({ browser }, use) => {
      const problems: string[] = [];
      const page = await browser.newPage({ baseURL: siteUrl(), locale: 'en-US', timezoneId: 'America/Sao_Paulo' });
      await watch(page, problems);
      await use({ page, problems });
      await page.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ sharedTab: { page, problems } }, use) => {
    expect(problems, 'problems the page before reported late').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    await page.setViewportSize(DESK);
    await use(page);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    expect(problems.splice(0), 'problems on the page').toEqual([]);
  },
});

const DESK = { width: 1440, height: 900 };

export { expect };

export function siteUrl(): string {
  const url = process.env['SITE_URL'];
  if (url === undefined) throw new Error('SITE_URL is set by tests/e2e/global-setup.ts.');
  return url;
}

async function watch(page: Page, problems: string[]): Promise<void> {
  const origin = new URL(siteUrl()).origin;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page cancels what it was still loading.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol))
      problems.push(`left the origin: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  // Violations are console errors too, but only this event names the directive.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.effectiveDirective} blocked ${event.blockedURI || event.sample}`);
    });
  });
}
