import type { CsvValue } from '../kit/csv.ts';
import type { TierSlice } from '../pricing/charge.ts';
import type { LineItem } from '../pricing/line.ts';
import type { Region } from '../pricing/region.ts';
import type { Tariff } from '../pricing/tariff.ts';
import { FOCUS_COLUMNS } from './focus-columns.ts';
import type { FocusColumn } from './focus-columns.ts';
import { categoryOf } from './service-category.ts';

/** A row of a FOCUS file, by column; columns left out are empty. */
export type FocusRow = Readonly<Partial<Record<FocusColumn, CsvValue>>>;

/** What the rows of one estimate have in common. */
export interface FocusContext {
  readonly option: string;
  readonly region: Region;
  readonly tariff: Tariff;
  /** First day of the estimated month and of the next, `YYYY-MM-DD`. */
  readonly monthStart: string;
  readonly monthEnd: string;
  /** The formula of a line as a sentence. */
  readonly formula: (line: LineItem) => string;
  /** What a line is called. */
  readonly describe: (line: LineItem) => string;
}

/** Names of regions as AWS bills print them. */
const REGION_NAMES: Readonly<Record<Region, string>> = {
  'us-east-1': 'US East (N. Virginia)',
  'sa-east-1': 'South America (Sao Paulo)',
  'eu-west-1': 'EU (Ireland)',
};

const AWS = 'Amazon Web Services';

/**
 * An itemised estimate as FOCUS 1.2 cost and usage rows: one row for each line and price tier, so that quantity × unit price is the
 * cost of every row. Lines without a known price are left out; the caller says so. No discount is assumed: all four costs are equal.
 */
export function toFocusRows(lines: readonly LineItem[], context: FocusContext): readonly FocusRow[] {
  return lines.flatMap((line) => line.tiers.map((tier) => toRow(line, tier, context)));
}

function toRow(line: LineItem, tier: TierSlice, context: FocusContext): FocusRow {
  return { ...costs(tier), ...periods(context), ...meter(line, tier), ...origin(line, context) };
}

function costs({ amount, price }: TierSlice): FocusRow {
  return {
    BilledCost: amount,
    EffectiveCost: amount,
    ListCost: amount,
    ContractedCost: amount,
    ListUnitPrice: price,
    ContractedUnitPrice: price,
    BillingCurrency: 'USD',
    PricingCurrency: 'USD',
    PricingCurrencyContractedUnitPrice: price,
    PricingCurrencyEffectiveCost: amount,
    PricingCurrencyListUnitPrice: price,
  };
}

function periods({ monthStart, monthEnd }: FocusContext): FocusRow {
  const start = `${monthStart}T00:00:00Z`;
  const end = `${monthEnd}T00:00:00Z`;
  return { BillingPeriodStart: start, BillingPeriodEnd: end, ChargePeriodStart: start, ChargePeriodEnd: end };
}

function meter({ unit, source }: LineItem, { quantity }: TierSlice): FocusRow {
  return {
    ChargeCategory: 'Usage',
    ChargeFrequency: 'Usage-Based',
    PricingCategory: 'Standard',
    PricingQuantity: quantity,
    PricingUnit: unit,
    ConsumedQuantity: quantity,
    ConsumedUnit: unit,
    ...priceOrigin(source),
  };
}

function priceOrigin(source: LineItem['source']): FocusRow {
  if (source === null || source === 'override') return { x_PriceSource: source };
  return { SkuId: source.sku, SkuPriceId: source.rateCode, x_PriceDate: source.date, x_PriceSource: source.url };
}

function origin(line: LineItem, context: FocusContext): FocusRow {
  const { category, subcategory } = categoryOf(line.rate);
  return {
    ChargeDescription: context.describe(line),
    InvoiceIssuerName: AWS,
    ProviderName: AWS,
    PublisherName: AWS,
    RegionId: context.region,
    RegionName: REGION_NAMES[context.region],
    ServiceCategory: category,
    ServiceName: context.tariff.get(line.rate)?.rate?.service ?? null,
    ServiceSubcategory: subcategory,
    SkuMeter: line.rate,
    x_EstimateLine: line.label,
    x_EstimateOption: context.option,
    x_Formula: context.formula(line),
    x_RateId: line.rate,
  };
}

/** The rows as a table with every column in its place. */
export function toFocusTable(rows: readonly FocusRow[]): readonly (readonly CsvValue[])[] {
  return rows.map((row) => FOCUS_COLUMNS.map((column) => row[column] ?? null));
}
