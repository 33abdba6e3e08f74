import type { CsvValue } from '../../kit/csv.ts';
import { dayAfter } from '../analysis/bill-extent.ts';
import type { ProcessedColumn } from '../source/processed-columns.ts';
import { PROCESSED_COLUMNS } from '../source/processed-columns.ts';
import type { DemoAccount } from './accounts.ts';
import { accountNumber, PAYER } from './accounts.ts';
import { isClosed, monthStart, nextMonth } from './calendar.ts';
import type { DemoRegion } from './meters/meter.ts';
import type { DemoService } from './services.ts';
import { demoCategory, serviceName } from './services.ts';

/** A row of the demo's bill, by column; columns left out are empty. Decimals are texts, exact. */
export type DemoRow = Readonly<Partial<Record<ProcessedColumn, CsvValue>>>;

/** Columns of the processed layer that the bank's export has none of: it reserves no capacity, pays in the currency of the prices, and has one kind of account. */
const LEFT_OUT: readonly ProcessedColumn[] = [
  'AvailabilityZone',
  'BillingAccountType',
  'CapacityReservationId',
  'CapacityReservationStatus',
  'PricingCurrency',
  'PricingCurrencyContractedUnitPrice',
  'PricingCurrencyEffectiveCost',
  'PricingCurrencyListUnitPrice',
  'SubAccountType',
  'x_LineItemType',
  'x_Operation',
  'x_ServiceCode',
];

/** Columns of the demo's bill, in FOCUS's order. */
export const DEMO_COLUMNS = PROCESSED_COLUMNS.filter((column) => !LEFT_OUT.includes(column));

/** How AWS calls itself on its bills in FOCUS. */
const AWS = 'AWS';
/** Names and codes of regions as AWS bills print them. */
const REGIONS: Readonly<Record<DemoRegion, { readonly name: string; readonly prefix: string }>> = {
  'sa-east-1': { name: 'South America (Sao Paulo)', prefix: 'SAE1-' },
  'us-east-1': { name: 'US East (N. Virginia)', prefix: 'USE1-' },
};

/** The four costs where nothing sets them apart. */
export function sameCosts(cost: string): DemoRow {
  return { BilledCost: cost, EffectiveCost: cost, ListCost: cost, ContractedCost: cost };
}

/** From when to when a charge runs, and the month it is billed in: its own unless another is named. */
export function period(from: string, to: string, billedIn = monthStart(from)): DemoRow {
  return {
    BillingPeriodStart: instant(billedIn),
    BillingPeriodEnd: instant(nextMonth(billedIn)),
    ChargePeriodStart: instant(from),
    ChargePeriodEnd: instant(to),
    InvoiceId: isClosed(billedIn) ? `INV-${billedIn.slice(0, 7)}` : null,
  };
}

// Tens of thousands of rows share a few hundred days.
const days = new Map<string, DemoRow>();

/** The period of one day. */
export function onDay(day: string): DemoRow {
  const known = days.get(day) ?? period(day, dayAfter(day, 1));
  days.set(day, known);
  return known;
}

/** Who is charged, by whom and for which service. */
export function party(account: DemoAccount, service: DemoService): DemoRow {
  const { category, subcategory } = demoCategory(service);
  return {
    BillingAccountId: PAYER.id,
    BillingAccountName: PAYER.name,
    BillingCurrency: 'USD',
    InvoiceIssuerName: AWS,
    ProviderName: AWS,
    PublisherName: AWS,
    SubAccountId: accountNumber(account),
    SubAccountName: account,
    ServiceCategory: category,
    ServiceName: serviceName(service),
    ServiceSubcategory: subcategory,
  };
}

/** Where it is charged; nothing where AWS names no region. */
export function place(region: DemoRegion | null): DemoRow {
  return region === null ? {} : { RegionId: region, RegionName: REGIONS[region].name };
}

/** A usage type as AWS writes it in a region. */
export function usageTypeIn(region: DemoRegion | null, usageType: string): string {
  return region === null ? usageType : `${REGIONS[region].prefix}${usageType}`;
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
