import { expect, test } from './fixtures.ts';
import { headersOfEveryPath, headersOfHashedFiles } from './host-headers.ts';
import { englishPages, sitePages } from './site-pages.ts';

test('vercel.json sets a strict policy', () => {
  const headers = new Map(headersOfEveryPath.map(({ key, value }) => [key.toLowerCase(), value]));
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src '(none|self)';/);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe|http|\*/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect([...headers.keys()]).toEqual(expect.arrayContaining(['referrer-policy', 'permissions-policy']));
});

test('only what workers run may compile WebAssembly, and no page', () => {
  const policy = headersOfHashedFiles.find(({ key }) => key === 'Content-Security-Policy')?.value;
  expect(policy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'",
  );
});

test('every page comes under the headers of vercel.json', async ({ request }) => {
  for (const url of sitePages) {
    const answer = await request.head(url);
    expect.soft(answer.status(), url).toBe(200);
    const received = answer.headers();
    for (const { key, value } of headersOfEveryPath)
      expect.soft(received[key.toLowerCase()], `${key} of ${url}`).toBe(value);
  }
});

test('hashed files may be cached for ever, pages may not', async ({ page, request }) => {
  await page.goto('/en/');
  const sheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  expect((await request.get(sheet ?? '')).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/en/')).headers()['cache-control'] ?? '').not.toContain('immutable');
});

test.describe('a missing page', () => {
  test.use({ expectedProblems: [/404/] });

  for (const [start, lang] of [
    ['/en/no-such-page/', 'en'],
    ['/pt-br/no-such-page/', 'pt-BR'],
  ] as const) {
    test(`${start} answers 404 in its language`, async ({ page }) => {
      const response = await page.goto(start);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator(`main section[lang="${lang}"]`)).toBeVisible();
      const others = page.locator(`main section:not([lang="${lang}"])`);
      await expect(others).toHaveCount(1);
      await expect(others).toBeHidden();
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page reads complete', async ({ page }) => {
    test.slow();
    for (const url of [...englishPages, '/pt-br/']) {
      await page.goto(url);
      await expect.soft(page.getByRole('heading', { level: 1 }), url).toBeVisible();
      await expect.soft(page.getByRole('main'), url).not.toBeEmpty();
    }
  });
});
