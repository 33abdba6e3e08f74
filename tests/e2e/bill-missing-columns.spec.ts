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
