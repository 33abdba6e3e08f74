import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

const BILL = path.resolve(import.meta.dirname, '../fixtures/billing/focus-two-months.csv');

/** What the browser says itself of what it does not get. */
test.use({ expectedProblems: [/net::ERR_(INTERNET_DISCONNECTED|FAILED)|Failed to (fetch|load)/] });

const SAID = {
  en: /the database that reads bills \(DuckDB.*could not be fetched.*Connect to the network and open the file again/,
  'pt-br': /o banco de dados que lê faturas \(DuckDB.*não pôde ser baixado.*Conecte-se à rede e abra o arquivo de novo/,
};

for (const [locale, said] of Object.entries(SAID))
  test(`${locale}: without a network, or without the database alone, it is said what is missing and what to do`, async ({
    page,
    context,
  }) => {
    test.slow();
    const notice = page.locator('.bill-opener .notice');
    const choose = () => page.locator('.bill-choose input').setInputFiles(BILL);
    await openReady(page, `/${locale}/bill/`);

    await test.step('no worker comes', async () => {
      await context.setOffline(true);
      await choose();
      await expect(notice).toHaveText(said);
      await expect(page.locator('.bill-progress')).toBeHidden();
      await context.setOffline(false);
    });

    await test.step('the worker comes, its database does not', async () => {
      await context.route('**/duckdb-eh*.wasm', (route) => route.abort());
      await choose();
      await expect(notice).toHaveText(said);
      await expect(page.locator('.bill-progress')).toBeHidden();
      await context.unroute('**/duckdb-eh*.wasm');
    });

    await test.step('the network is back', async () => {
      await choose();
      await expect(page.locator('.bill-proof > p')).toContainText('64', { timeout: 45_000 });
      await expect(notice).toBeHidden();
    });
  });
