import { exactSum } from '../analysis/exact-sum.ts';
import { DEMO_ACCOUNT_NAMES } from './accounts.ts';
import { DEMO_MONTHS, isClosed, nextMonth } from './calendar.ts';
import type { DemoRow } from './demo-row.ts';
import { onDay, party, period, sameCosts } from './demo-row.ts';
import { exactProduct } from './exact-product.ts';
import type { DemoService } from './services.ts';

/** Shares of what a month comes to: round figures made up for the demo, as plans and taxes of real bills are steps and laws. */
const SUPPORT_SHARE = '0.05';
const TAX_SHARE = '0.04';
/** A list of dangerous addresses, from another seller: price made up. */
const FEED_PRICE = '640';

/** Payments that come each month, computed from what the month before came to: support on the first day, tax on what is invoiced. */
export function feeRows(usage: readonly DemoRow[]): readonly DemoRow[] {
  const months = Map.groupBy(usage, ({ BillingPeriodStart }) => String(BillingPeriodStart).slice(0, 10));
  return DEMO_MONTHS.flatMap((month, index) => {
    // The month before the first is not known: it counts as the first.
    const before = billed(months.get(DEMO_MONTHS[Math.max(index - 1, 0)] ?? month) ?? []);
    const fees = [
      purchase(month, 'support', cents(exactProduct(before, SUPPORT_SHARE)), 'Business support, monthly fee'),
      { ...purchase(month, 'marketplace', FEED_PRICE, 'Subscription, monthly fee'), PublisherName: 'Vigia Dados' },
    ];
    return isClosed(month) ? [...fees, ...taxRows(month, [...(months.get(month) ?? []), ...fees])] : fees;
  });
}

function purchase(month: string, service: DemoService, cost: string, description: string): DemoRow {
  const sku = `DEMO-${service.toUpperCase()}`;
  return {
    ...party('shared', service),
    ...{ ...onDay(month), ...sameCosts(cost), ListUnitPrice: cost, ContractedUnitPrice: cost },
    ...{ ChargeCategory: 'Purchase', ChargeFrequency: 'Recurring', PricingCategory: 'Standard' },
    ...{ ChargeDescription: description, PricingQuantity: '1', PricingUnit: 'Months' },
    ...{ SkuId: sku, SkuPriceId: `${sku}.1`, SkuMeter: description },
  };
}

/** Tax by account on what it used and bought, charged for the whole month. Credits do not lower it. */
function taxRows(month: string, rows: readonly DemoRow[]): readonly DemoRow[] {
  return DEMO_ACCOUNT_NAMES.flatMap((account) => {
    const taxed = rows.filter((row) => row.SubAccountName === account && row.ChargeCategory !== 'Credit');
    const cost = cents(exactProduct(billed(taxed), TAX_SHARE));
    return {
      ...party(account, 'tax'),
      ...{ ...period(month, nextMonth(month)), ...sameCosts(cost) },
      ...{ ChargeCategory: 'Tax', ChargeFrequency: 'Recurring', ChargeDescription: 'Tax on the invoice' },
    };
  });
}

function billed(rows: readonly DemoRow[]): string {
  return exactSum(rows.map(({ BilledCost }) => String(BilledCost)));
}

function cents(decimal: string): string {
  return String(Math.round(Number(decimal) * 100) / 100);
}
