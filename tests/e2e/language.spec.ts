import { expect, test } from './fixtures.ts';
import { englishPages, livePages, sitePages } from './site-pages.ts';

/** A state every page understands or leaves alone: tools drop what they do not know from their address. */
const QUERY = '?v=1&region=us-east-1';

test.describe('the address / sends a reader to their language', () => {
  for (const [accepted, place] of [
    ['pt-BR,pt;q=0.9,en;q=0.8', '/pt-br/'],
    ['pt', '/pt-br/'],
    ['en-GB,en;q=0.9,pt;q=0.5', '/en/'],
    ['de-DE,de;q=0.9', '/en/'],
  ] as const) {
    test(`${accepted} → ${place}`, async ({ request }) => {
      const answer = await request.get('/', { headers: { 'accept-language': accepted }, maxRedirects: 0 });
      expect(answer.status()).toBe(307);
      expect(answer.headers()['location']).toBe(place);
    });
  }
});

for (const url of livePages) {
  test(`${url} switches language in place, keeping query and anchor`, async ({ visitor: page }) => {
    await page.goto(`${url}${QUERY}#main`);
    await page
      .getByRole('link', { name: /português/i })
      .first()
      .click();
    await expect(page).toHaveURL(`${url.replace('/en/', '/pt-br/')}${QUERY}#main`);
    await page
      .getByRole('link', { name: /english/i })
      .first()
      .click();
    await expect(page).toHaveURL(`${url}${QUERY}#main`);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the language switch is a plain link to the same page', async ({ page }) => {
    await page.goto(englishPages.at(-1) ?? '/en/');
    await page
      .getByRole('link', { name: /português/i })
      .first()
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
    expect(new URL(page.url()).pathname).toBe((englishPages.at(-1) ?? '/en/').replace('/en/', '/pt-br/'));
  });
});

test('every page of one language exists in the other', () => {
  const twin = (url: string) =>
    url.startsWith('/en/') ? url.replace('/en/', '/pt-br/') : url.replace('/pt-br/', '/en/');
  expect(sitePages.filter((url) => !sitePages.includes(twin(url)))).toEqual([]);
});
