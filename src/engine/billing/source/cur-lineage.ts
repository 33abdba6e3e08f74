import { jsonTextSql } from './json-text-sql.ts';
import { decimalSql } from './decimal-sql.ts';
import type { Origin } from './origin.ts';
import { columnFinder, copied, literal, NOTHING, quoted } from './origin.ts';
import type { ProcessedColumn } from './processed-columns.ts';
import { PROCESSED_COLUMNS } from './processed-columns.ts';

/** Legacy CUR writes `lineItem/UsageType`, CUR 2.0 `line_item_usage_type`; both are meant by the legacy name. */
type Find = (legacyName: string) => string | null;

/** Columns taken over as they are, by the first of these that the file has. */
const COPIED: Partial<Record<ProcessedColumn, readonly string[]>> = {
  AvailabilityZone: ['lineItem/AvailabilityZone'],
  BillingAccountId: ['bill/PayerAccountId'],
  BillingAccountName: ['bill/PayerAccountName'],
  BillingCurrency: ['lineItem/CurrencyCode'],
  BillingPeriodEnd: ['bill/BillingPeriodEndDate'],
  BillingPeriodStart: ['bill/BillingPeriodStartDate'],
  ChargeDescription: ['lineItem/LineItemDescription'],
  ChargePeriodEnd: ['lineItem/UsageEndDate'],
  ChargePeriodStart: ['lineItem/UsageStartDate'],
  ConsumedQuantity: ['lineItem/UsageAmount'],
  ConsumedUnit: ['pricing/unit'],
  InvoiceId: ['bill/InvoiceId'],
  InvoiceIssuerName: ['bill/InvoicingEntity'],
  ListUnitPrice: ['pricing/publicOnDemandRate'],
  PricingCurrency: ['pricing/currency'],
  PricingQuantity: ['lineItem/UsageAmount'],
  PricingUnit: ['pricing/unit'],
  PublisherName: ['lineItem/LegalEntity'],
  RegionId: ['product/regionCode', 'product/region'],
  RegionName: ['product/location'],
  ResourceId: ['lineItem/ResourceId'],
  ServiceName: ['product/ProductName', 'product/servicename', 'lineItem/ProductCode'],
  SkuId: ['product/sku'],
  SkuPriceId: ['pricing/RateId', 'pricing/RateCode'],
  SubAccountId: ['lineItem/UsageAccountId'],
  SubAccountName: ['lineItem/UsageAccountName'],
  x_LineItemType: ['lineItem/LineItemType'],
  x_Operation: ['lineItem/Operation'],
  x_ServiceCode: ['lineItem/ProductCode', 'product/servicecode'],
  x_UsageType: ['lineItem/UsageType'],
};

/** Kinds of line items by what FOCUS calls them (the CUR data dictionary, lineItem/LineItemType). */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  Usage: ['Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation'],
  Purchase: ['Fee', 'RIFee', 'SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee'],
  Tax: ['Tax'],
  Credit: ['Credit', 'Refund'],
  Adjustment: ['BundledDiscount', 'Discount', 'EdpDiscount', 'PrivateRateDiscount', 'RiVolumeDiscount'],
};

/** Where every column of the processed layer comes from in a Cost and Usage Report. */
export function curLineage(columns: readonly string[]): readonly Origin[] {
  const inFile = columnFinder(columns);
  const find: Find = (legacy) => inFile(legacy) ?? inFile(modernName(legacy));
  return PROCESSED_COLUMNS.map((column) => {
    const special = SPECIAL[column]?.(find, columns);
    if (special !== undefined) return { column, ...special };
    const source = (COPIED[column] ?? []).map(find).find((name) => name !== null) ?? null;
    return copied(column, source);
  });
}

/** `lineItem/UsageType` as CUR 2.0 writes it: `line_item_usage_type`. */
export function modernName(legacy: string): string {
  return legacy
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace('/', '_')
    .toLowerCase();
}

type Expression = Pick<Origin, 'from' | 'sql'>;
type Special = (find: Find, columns: readonly string[]) => Expression;

const SPECIAL: Partial<Record<ProcessedColumn, Special>> = {
  BilledCost: (find) => firstOf(find, ['lineItem/NetUnblendedCost', 'lineItem/UnblendedCost']),
  EffectiveCost: effectiveCost,
  ContractedCost: (find) => firstOf(find, ['lineItem/NetUnblendedCost', 'lineItem/UnblendedCost']),
  ListCost: listCost,
  ChargeCategory: category,
  ChargeFrequency: frequency,
  CommitmentDiscountId: (find) => firstOf(find, ['savingsPlan/SavingsPlanARN', 'reservation/ReservationARN']),
  ProviderName: () => ({ from: [], sql: literal('AWS') }),
  Tags: tags,
};

function firstOf(find: Find, names: readonly string[]): Expression {
  const from = names.map(find).filter((name) => name !== null);
  if (from.length === 0) return { from, sql: NOTHING };
  return { from, sql: from.length === 1 ? quoted(from[0] ?? '') : `COALESCE(${from.map(quoted).join(', ')})` };
}

/** What is charged without a list price, as taxes are, costs by list what it is billed at. A report without list costs says nothing of discounts. */
function listCost(find: Find): Expression {
  const list = 'pricing/publicOnDemandCost';
  return firstOf(find, find(list) === null ? [] : [list, 'lineItem/UnblendedCost']);
}

/** One kind of line whose amortised cost stands elsewhere than its billed cost. */
interface Amortised {
  readonly type: string;
  /** Only lines that belong to a commitment of this kind. */
  readonly where?: string;
  readonly cost: (find: Find) => Expression;
}

const nothing: Amortised['cost'] = () => ({ from: [], sql: "'0'" });

/**
 * What a line costs once commitments are spread over what they cover: covered usage at its share of the plan, payments at what nothing
 * used of them, for the rest is in the usage (https://docs.aws.amazon.com/cur/latest/userguide/, reservation and savingsPlan columns).
 */
const AMORTISED: readonly Amortised[] = [
  {
    type: 'SavingsPlanCoveredUsage',
    cost: (find) => firstOf(find, ['savingsPlan/NetSavingsPlanEffectiveCost', 'savingsPlan/SavingsPlanEffectiveCost']),
  },
  { type: 'SavingsPlanNegation', cost: nothing },
  { type: 'SavingsPlanUpfrontFee', cost: nothing },
  {
    type: 'SavingsPlanRecurringFee',
    cost: (find) => arithmetic(find, 'savingsPlan/TotalCommitmentToDate', '-', 'savingsPlan/UsedCommitment'),
  },
  {
    type: 'DiscountedUsage',
    cost: (find) => firstOf(find, ['reservation/NetEffectiveCost', 'reservation/EffectiveCost']),
  },
  {
    type: 'RIFee',
    cost: (find) =>
      arithmetic(find, 'reservation/UnusedAmortizedUpfrontFeeForBillingPeriod', '+', 'reservation/UnusedRecurringFee'),
  },
  { type: 'Fee', where: 'reservation/ReservationARN', cost: nothing },
];

function effectiveCost(find: Find): Expression {
  const type = find('lineItem/LineItemType');
  const billed = firstOf(find, ['lineItem/NetUnblendedCost', 'lineItem/UnblendedCost']);
  if (type === null) return billed;
  const cases = AMORTISED.flatMap((kind) => {
    const cost = kind.cost(find);
    const where = kind.where === undefined ? null : find(kind.where);
    const isKnown = cost.sql !== NOTHING && (kind.where === undefined || where !== null);
    return isKnown ? [{ kind, cost, where }] : [];
  });
  if (cases.length === 0) return billed;
  const whens = cases.map(({ kind, cost, where }) => {
    const also = where === null ? '' : ` AND ${quoted(where)} IS NOT NULL`;
    return `WHEN ${quoted(type)} = ${literal(kind.type)}${also} THEN ${cost.sql}`;
  });
  const from = [type, ...cases.flatMap(({ cost, where }) => [...cost.from, ...(where === null ? [] : [where])])];
  return { from: [...from, ...billed.from], sql: `CASE ${whens.join(' ')} ELSE ${billed.sql} END` };
}

function arithmetic(find: Find, left: string, operator: '+' | '-', right: string): Expression {
  const from = [find(left), find(right)].filter((name) => name !== null);
  if (from.length < 2) return { from: [], sql: NOTHING };
  const [first, second] = from.map((name) => `COALESCE(${decimalSql(quoted(name))}, 0)`);
  return { from, sql: `CAST(${first} ${operator} ${second} AS VARCHAR)` };
}

function category(find: Find): Expression {
  const type = find('lineItem/LineItemType');
  if (type === null) return { from: [], sql: NOTHING };
  const whens = Object.entries(CATEGORIES).map(
    ([name, types]) => `WHEN ${quoted(type)} IN (${types.map(literal).join(', ')}) THEN ${literal(name)}`,
  );
  return { from: [type], sql: `CASE ${whens.join(' ')} ELSE ${quoted(type)} END` };
}

function frequency(find: Find): Expression {
  const type = find('lineItem/LineItemType');
  if (type === null) return { from: [], sql: NOTHING };
  const is = (kinds: readonly string[]) => `${quoted(type)} IN (${kinds.map(literal).join(', ')})`;
  const recurring = is(['RIFee', 'SavingsPlanRecurringFee']);
  const once = is(['Fee', 'SavingsPlanUpfrontFee', 'Refund', 'Credit']);
  return {
    from: [type],
    sql: `CASE WHEN ${recurring} THEN 'Recurring' WHEN ${once} THEN 'One-Time' ELSE 'Usage-Based' END`,
  };
}

/** Legacy CUR has a column for every key of a tag: `resourceTags/user:team`, or `resource_tags_user_team` where it is Parquet. */
const TAG = /^resource_?tags[/_](?:user[:_])?(.+)$/i;

/** CUR 2.0 has one column of tags of resources, or one of tags of all kinds; those of legacy CUR become one text of JSON, as FOCUS writes tags. */
function tags(find: Find, columns: readonly string[]): Expression {
  const ofResources = find('resource_tags');
  if (ofResources !== null) return { from: [ofResources], sql: customerKeysSql(quoted(ofResources)) };
  const ofAll = find('tags');
  if (ofAll !== null) return { from: [ofAll], sql: quoted(ofAll) };
  const keys = columns.flatMap((name) => {
    const key = TAG.exec(name)?.[1];
    return key === undefined ? [] : [{ name, key }];
  });
  if (keys.length === 0) return { from: [], sql: NOTHING };
  const pairs = keys.map(({ name, key }) => {
    return `CASE WHEN ${quoted(name)} IS NULL THEN NULL ELSE ${literal(`${JSON.stringify(key)}: `)} || ${jsonTextSql(quoted(name))} END`;
  });
  const isTagged = keys.map(({ name }) => `${quoted(name)} IS NOT NULL`).join(' OR ');
  return {
    from: keys.map(({ name }) => name),
    sql: `CASE WHEN ${isTagged} THEN '{' || CONCAT_WS(', ', ${pairs.join(', ')}) || '}' ELSE NULL END`,
  };
}

/** What CUR 2.0 writes before keys of customers among tags of resources, as legacy reports in Parquet do. */
const CUSTOMER = 'user_';

/**
 * Tags as they are, but for what stands before the keys of customers. What a key begins with is only found where one begins: a quote within a
 * value has a backslash before it, and one that ends a value has no letter behind it.
 */
function customerKeysSql(tags: string): string {
  return ['{"', ', "', ',"'].reduce(
    (sql, start) => `REPLACE(${sql}, ${literal(start + CUSTOMER)}, ${literal(start)})`,
    tags,
  );
}
