import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { expect, test } from './fixtures.ts';

test('every option has its section, and the contents lead there', async ({ visitor: page }) => {
  await page.goto('/en/method/');
  for (const option of OPTION_IDS) await expect(page.locator(`h3#${option}`)).toHaveCount(1);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'MSK with Express brokers' })
    .click();
  await expect(page).toHaveURL('/en/method/#msk-express');
  await expect(page.getByRole('heading', { name: 'MSK with Express brokers' })).toBeInViewport();
});

test('both languages have the same anchors, figures and links', async ({ visitor: page }) => {
  const skeleton = async (locale: string) => {
    await page.goto(`/${locale}/method/`);
    return page.locator('article').evaluate((article) => ({
      anchors: [...article.querySelectorAll('[id]')].map(({ id }) => id),
      figures: [...article.querySelectorAll('data')].map(({ value }) => value),
      links: [...article.querySelectorAll('a')].map((link) =>
        (link.getAttribute('href') ?? '').replace(/^\/[a-z-]+\//, '/'),
      ),
    }));
  };
  const portuguese = await skeleton('pt-br');
  const english = await skeleton('en');
  expect(portuguese.anchors).toEqual(english.anchors);
  expect(portuguese.figures.toSorted()).toEqual(english.figures.toSorted());
  expect(portuguese.links.toSorted()).toEqual(english.links.toSorted());
});
