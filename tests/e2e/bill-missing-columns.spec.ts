import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

/** A bill with one of the four costs: nobody wrote an effective cost down, and two have no column. */
const BILL = [
  'BilledCost,EffectiveCost,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceName,BillingCurrency',
  '5,,2026-01-01T00:00:00Z,2026-01-02T00:00:00Z,Usage,S3,USD',
].join('\n');

const IN_WORDS = {
  en: ['Cost', 'So BilledCost is shown instead of EffectiveCost.', '$5.00'],
  'pt-br': ['Custo', 'Por isso aparece BilledCost no lugar de EffectiveCost.', 'US$ 5,00'],
} as const;

for (const [locale, [field, instead, sum]] of Object.entries(IN_WORDS))
  test(`a cost that the bill lacks cannot be chosen, and gives way in a link, in ${locale}`, async ({ page }) => {
    test.slow();
    await openReady(page, `/${locale}/bill/?metric=EffectiveCost`);
    const file = { name: 'bill.csv', mimeType: 'text/csv', buffer: Buffer.from(BILL) };
    await page.locator('.bill-choose input').setInputFiles(file);
    const costs = page.getByRole('group', { name: field, exact: true });
    await expect(costs).toContainText(instead, { timeout: 45_000 });
    await expect(costs.getByRole('radio', { name: 'BilledCost' })).toBeChecked();
    for (const name of ['EffectiveCost', 'ListCost', 'ContractedCost'])
      await expect(costs.getByRole('radio', { name })).toBeDisabled();
    await expect(page.locator('.bill-sum')).toHaveText(sum);
    await expect(page.locator('.bill-total')).toContainText('BilledCost');
  });

/** FOCUS all the same: neither billed costs, nor starts of charges, nor what is charged. */
const PARTIAL = [
  'EffectiveCost,ChargePeriodEnd,ChargeFrequency,ServiceName,BillingCurrency',
  '4,,Usage-Based,S3,USD',
].join('\n');

const LACKS = {
  en: (column: string) => `The column ${column} is missing.`,
  'pt-br': (column: string) => `Falta a coluna ${column}.`,
} as const;

for (const [locale, lacks] of Object.entries(LACKS))
  test(`a FOCUS bill that lacks what every version asks for is opened, and told so, in ${locale}`, async ({ page }) => {
    test.slow();
    await openReady(page, `/${locale}/bill/`);
    const file = { name: 'partial.csv', mimeType: 'text/csv', buffer: Buffer.from(PARTIAL) };
    await page.locator('.bill-choose input').setInputFiles(file);
    await expect(page.locator('.bill-total')).toContainText('EffectiveCost', { timeout: 45_000 });
    await expect(page.locator('.bill-sum')).toHaveText(/4[.,]00$/);
    const conformance = page.locator('[data-section="conformance"]');
    // The last part of a report to come.
    await conformance.scrollIntoViewIfNeeded();
    await expect(conformance).toContainText(lacks('BilledCost'), { timeout: 45_000 });
    for (const column of ['ChargePeriodStart', 'ChargeCategory'])
      await expect(conformance).toContainText(lacks(column));
  });
