import { expect, test } from './fixtures.ts';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';

/** One page of each way of setting text, in either language. */
const PAGES = [
  '/en/',
  '/en/decisions/0004-sqs-for-buffered-work/',
  '/pt-br/decisions/0005-kinesis-for-per-account-order/',
  '/pt-br/architectures/event-mesh/',
  '/en/method/',
];

/** Fallback faces are as wide and as high as ours: a line may break elsewhere, which moves what stands below by as much, and nothing jumps. */
const SMALL_SHIFT = 0.05;

for (const [screen, viewport] of [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    for (const url of PAGES)
      test(`${url}: fonts that come after the first paint hardly move it`, async ({ page }) => {
        await watchLayoutShift(page);
        const painted = Promise.withResolvers<undefined>();
        await page.route('**/*.woff2', async (route) => {
          await painted.promise;
          await route.continue();
        });
        await page.goto(url, { waitUntil: 'commit' });
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        painted.resolve(undefined);
        await page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        });
        expect(await page.evaluate(() => document.fonts.check('1rem Newsreader')), 'our fonts are there').toBe(true);
        expect(await layoutShift(page)).toBeLessThan(SMALL_SHIFT);
      });
  });
}
