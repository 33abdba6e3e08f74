import { expect, test } from './fixtures.ts';

const THROWS = `addEventListener('message', () => { throw new Error('This worker is broken.'); });`;

/** Each tool that asks a worker, what it says when the worker breaks down, and the result that stays. */
const TOOLS = [
  {
    path: '/en/calculator/',
    worker: '**/flip-worker-*.js',
    change: '#consumers',
    said: 'it could not be worked out anew',
    again: 'Try again',
    result: '.flip > span',
  },
  {
    path: '/pt-br/break-even/',
    worker: '**/break-even-worker-*.js',
    change: '[name=consumers]',
    said: 'O cálculo falhou',
    again: 'Tentar de novo',
    result: '#curves h2',
  },
  {
    path: '/pt-br/portfolio/',
    worker: '**/plan-worker-*.js',
    change: '.event input[id$="consumers"]',
    said: 'Não foi possível calcular o plano',
    again: 'Calcular',
    result: '.plan tfoot',
  },
] as const;

test.describe('a worker that breaks down', () => {
  test.use({ expectedProblems: [/This worker is broken/] });

  for (const { path, worker, change, said, again, result } of TOOLS) {
    test(`${path} says so, keeps the last result and can be tried again`, async ({ page }) => {
      await page.route(worker, (route) => route.fulfill({ contentType: 'text/javascript', body: THROWS }));
      await page.goto(path);
      const before = (await page.locator(result).first().textContent()) ?? '';
      // The tool itself: the search in the header is ready before it, and a change made that early is not heard.
      await expect(page.locator('[data-ready]', { has: page.locator(change) })).toBeAttached();
      await page.locator(change).first().fill('9');
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.locator('[aria-busy=true], progress')).toHaveCount(0);
      await expect(page.locator(result).first()).toHaveText(before);
      await page.unroute(worker);
      await page.getByRole('button', { name: again, exact: true }).click();
      await expect(page.getByText(said)).toHaveCount(0);
      await expect(page.locator(result).first()).not.toHaveText(before);
    });
  }
});

test.describe('a worker that does not arrive', () => {
  test.use({ expectedProblems: [/plan-worker/] });

  test('is reported alike', async ({ page }) => {
    await page.route('**/plan-worker-*.js', (route) => route.abort());
    await page.goto('/en/portfolio/?v=1&bank=large');
    await expect(page.getByText('The plan could not be worked out.')).toBeVisible();
  });
});
