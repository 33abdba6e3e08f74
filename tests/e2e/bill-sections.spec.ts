import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

const DAYS = 100;
const FIRST = Date.UTC(2026, 0, 1);
const COLUMNS = [
  ...['BilledCost', 'BillingCurrency', 'ChargeCategory', 'ChargePeriodStart', 'ChargePeriodEnd', 'ServiceName'],
  ...['SkuId', 'RegionId', 'PricingUnit', 'PricingQuantity', 'Tags', 'x_Note'],
];
/** Makes the file larger than what the database is given at once: it is read piece by piece. */
const NOTE = 'long note '.repeat(600);

/** A hundred days of a bill: most of it with an owner, and a service that came for the last fifteen, without. */
const BILL = csvFile('hundred-days.csv', [
  COLUMNS,
  ...Array.from({ length: DAYS }, (_, day) => [
    charge(day, { cost: 30 + (day % 3), service: 'Amazon RDS', sku: 'RDS1', tags: '{"owner":"ledger"}' }),
    charge(day, { cost: 10, service: 'Amazon SQS', sku: 'SQS1', tags: '{"owner":"pix","environment":"prod"}' }),
    ...(day < DAYS - 15 ? [] : [charge(day, { cost: 5, service: 'Amazon Bedrock', sku: 'BR1', tags: '' })]),
  ]).flat(),
]);
/** For half of what March has of one service, at another price. */
const ESTIMATE = csvFile('plan.csv', [
  [...COLUMNS.slice(0, 6), 'SkuId', 'RegionId', 'PricingUnit', 'PricingQuantity'],
  [
    '200',
    'USD',
    'Usage',
    '2026-03-01T00:00:00Z',
    '2026-04-01T00:00:00Z',
    'Amazon SQS',
    'SQS1',
    'sa-east-1',
    'Requests',
    '1550',
  ],
]);

/** Starting the database costs seconds, so one page goes through every section. */
test('every section answers what is asked of it, and the link has it', async ({ page }) => {
  test.slow();
  const working = page.getByRole('button', { name: 'Cancel' });
  const settled = () => expect(working).toBeHidden({ timeout: 45_000 });
  await openReady(page, '/en/bill/');
  await page.locator('.bill-choose input').setInputFiles(BILL);
  await expect(page.locator('.bill-sum')).toHaveText('$4,174.00', { timeout: 45_000 });
  await settled();

  await test.step('the tags that are asked for are changed by keyboard alone', async () => {
    await expect(page.locator('#tag-coverage-finding')).toContainText('The tag cost-center covers 0%');
    await page.locator('#tags summary', { hasText: 'Tags to ask for' }).focus();
    await page.keyboard.press('Enter');
    for (const [key, values] of [
      ['owner', 'ledger'],
      ['', ''],
      ['', ''],
    ]) {
      for (const text of [key, values]) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('Delete');
        await page.keyboard.type(text ?? '');
      }
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('#tag-coverage-finding')).toContainText('The tag owner covers 74.2%');
    await expect(page).toHaveURL(/require=owner&allow=ledger/);
    await settled();
  });

  await test.step('an older version of the rules has its own findings', async () => {
    const added = page.getByRole('heading', { name: 'New services' });
    await expect(added).toBeVisible();
    await page.getByRole('button', { name: 'Version 1' }).click();
    await expect(added).toBeHidden();
    await expect(page).toHaveURL(/rules=1/);
    await settled();
    await page.getByRole('button', { name: 'Version 2' }).click();
    await expect(added).toBeVisible();
    await settled();
  });

  const months = page.locator('#forecast-1-months-figure-finding');
  await test.step('a forecast has its interval, and holds a budget against it; what is no budget is said at the field', async () => {
    await expect(months).toHaveText(
      /should come to\s\$1,\d{3}: four times out of five, between\s\$1,\d{3}\sand\s\$1,\d{3}$/,
    );
    await hold(page, '1000');
    await expect(months).toContainText('Apr 2026 should pass its budget of $1,000 on Apr');
    await expect(page).toHaveURL(/budget=1000/);
    await settled();
    await hold(page, '-5');
    await expect(page.getByText('Expected a number above 0')).toBeVisible();
    await expect(months).toContainText('budget of $1,000');
    await hold(page, '');
    await expect(months).toContainText('should come to');
    await expect(page).not.toHaveURL(/budget/);
    await settled();
  });

  await test.step('a bar filters, and a service too young to be forecast says so; its chip shows all again', async () => {
    await page.getByRole('button', { name: 'Amazon Bedrock', exact: true }).click();
    await expect(page.locator('.bill-sum')).toHaveText('$75.00');
    await expect(page.getByText('Not forecast: the bill has 15 complete days')).toBeVisible();
    await settled();
    await page.getByRole('button', { name: 'Remove the filter Service: Amazon Bedrock' }).click();
    await expect(page.locator('.bill-sum')).toHaveText('$4,174.00');
    await expect(page).not.toHaveURL(/only/);
    await settled();
  });

  await test.step('an estimate is held against the bill: price, volume and mix add up to what was paid', async () => {
    await page.locator('[data-estimate]').setInputFiles(ESTIMATE);
    const rows = page.locator('section[aria-labelledby="estimate-bridge-caption"] tbody tr');
    await expect(rows.first()).toBeVisible();
    const amounts = await rows.locator('td').allInnerTexts();
    const [planned, ...rest] = amounts.slice(0, 6).map(toNumber);
    expect(planned).toBe(200);
    expect(rest.reduce((sum, amount) => sum + amount, planned ?? 0)).toBeCloseTo(toNumber(amounts[6] ?? ''), 2);
    await settled();
  });
});

async function hold(page: Page, budget: string): Promise<void> {
  await page.getByLabel('Budget for a month').fill(budget);
  await page.keyboard.press('Enter');
}

function charge(day: number, one: { cost: number; service: string; sku: string; tags: string }): readonly string[] {
  const at = (days: number) => new Date(FIRST + days * 86_400_000).toISOString();
  const { cost, service, sku, tags } = one;
  return [
    ...[String(cost), 'USD', 'Usage', at(day), at(day + 1), service],
    ...[sku, 'sa-east-1', 'Requests', '100', tags, NOTE],
  ];
}

function csvFile(name: string, rows: readonly (readonly string[])[]) {
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function toNumber(amount: string): number {
  return Number(amount.replace('−', '-').replace(/[$,]/g, ''));
}
