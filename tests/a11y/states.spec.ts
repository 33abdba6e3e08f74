import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { openReady } from '../e2e/open-ready.ts';
import { violations } from './violations.ts';

const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));

/** A bill that lacks most of what FOCUS asks for. */
const FEW_COLUMNS = {
  name: 'few.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('BilledCost,ChargePeriodStart,ChargeCategory\n1,2026-01-01,Usage\n'),
};

/** What a reader brings about on a page: pages as they load are tested by axe.spec.ts. */
const STATES: readonly {
  readonly name: string;
  readonly url: string;
  readonly reach: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'a figure asked why',
    url: '/en/',
    reach: async (page) => {
      await page.locator('#answer .why').first().click();
      await expect(page.locator('.why-panel:popover-open')).toBeVisible();
    },
  },
  {
    name: 'a line of a bill asked why, sections unfolded',
    url: '/pt-br/calculator/',
    reach: async (page) => {
      await unfold(page);
      await page.locator('[id^="bill-"] .why').first().click();
      await expect(page.locator('.why-panel:popover-open')).toBeVisible();
    },
  },
  {
    name: 'a figure of a record asked why, and a price it is computed from',
    url: '/pt-br/decisions/0004-sqs-for-buffered-work/',
    reach: async (page) => {
      await page.locator('.prose .why').first().click();
      await page.locator('.why-panel:popover-open a[href^="#rate-"]').first().click();
      await expect(page.locator('.why-panel [data-back]')).toBeVisible();
    },
  },
  {
    name: 'a field that cannot be read',
    url: '/en/calculator/',
    reach: async (page) => {
      await page.locator('#eventsPerMonth').fill('many');
      await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
    },
  },
  {
    name: 'two scenarios compared',
    url: '/en/calculator/',
    reach: async (page) => {
      await page.locator('[data-action=keep-a]').first().click();
      await page.locator('#consumers').fill('4');
      await expect(page.getByRole('region', { name: /^Line by line/ })).toBeVisible();
    },
  },
  {
    name: 'reais',
    url: '/pt-br/calculator/?currency=BRL&exchangeRate=5.4&exchangeDate=2026-11-20&invoiceTax=0.1',
    reach: async (page) => expect(page.locator('#answer .finding')).toContainText('R$'),
  },
  {
    name: 'a question of a plan and an error',
    url: '/pt-br/portfolio/?v=9',
    reach: async (page) => {
      await page.locator('.event input[data-text]').nth(1).fill('<b>');
      await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
      await page.locator('.plan .why').first().click();
      await expect(page.locator('.why-panel:popover-open')).toBeVisible();
    },
  },
  {
    name: 'tables under the figures, an axis chosen, an error',
    url: '/en/break-even/?over=payloadBytes',
    reach: async (page) => {
      await unfold(page);
      await page.locator('[name=consumers]').fill('x');
      await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
    },
  },
  {
    name: 'the search of the site with hits',
    url: '/pt-br/method/',
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill('fila');
      await expect(page.locator('.search-results')).toBeVisible({ timeout: 20_000 });
    },
  },
  {
    name: 'details of a part while it fails',
    url: '/pt-br/architectures/event-mesh/?part=pix-stream&fails=pix-stream&show=failure',
    reach: async (page) => {
      await unfold(page);
      await expect(page.locator('[data-part="panel"] .facts')).toHaveCount(2);
    },
  },
  {
    name: 'a query of a bill that cannot be called so',
    url: '/pt-br/bill/',
    reach: async (page) => {
      await page.locator('#sql').scrollIntoViewIfNeeded();
      const name = page.getByLabel('Nome', { exact: true });
      for (const text of ['primeira', 'segunda']) {
        await name.fill(text);
        await name.press('Enter');
      }
      await page.getByRole('button', { name: 'Renomear primeira' }).click();
      await page.getByLabel('Novo nome de primeira').fill('segunda');
      await page.keyboard.press('Enter');
      await expect(page.locator('#sql-rename-error')).not.toBeEmpty();
    },
  },
  {
    name: 'a bill with more findings than stand open, unfolded, and the rows of a query',
    url: '/en/bill/',
    reach: async (page) => {
      await page.locator('.bill-choose input').setInputFiles(FEW_COLUMNS);
      await expect(page.locator('.bill-showing p')).toContainText('few.csv', { timeout: 45_000 });
      await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden({ timeout: 45_000 });
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await expect(page.locator('.sql-grid tbody td').first()).toBeVisible({ timeout: 45_000 });
      await unfold(page);
      await expect(page.locator('#conformance-rest-caption')).toBeVisible();
    },
  },
  {
    name: 'a search without a match',
    url: '/pt-br/prices/?q=qqqqqq',
    reach: async (page) => expect(page.locator('[data-none]')).toBeVisible(),
  },
];

for (const [look, { theme, viewport }] of [
  ['light', { theme: 'light', viewport: { width: 1440, height: 900 } }],
  ['dark on a phone', { theme: 'dark', viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(look, () => {
    for (const { name, url, reach } of STATES) {
      test(`${url}: ${name}: no accessibility violation`, async ({ visitor: page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize(viewport);
        await openReady(page, url);
        await reach(page);
        // What stands under the bar at the foot of a phone depends on how far the page is scrolled.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
