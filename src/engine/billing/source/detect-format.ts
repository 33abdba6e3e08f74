import type { FocusColumn } from '../focus-columns.ts';
import { COST_METRICS } from './processed-columns.ts';

/** What a cost file is, told from its columns: names of files say nothing. */
export type SourceFormat =
  | { readonly kind: 'focus'; readonly version: FocusVersion }
  | { readonly kind: 'cur-legacy' }
  | { readonly kind: 'cur-2' };

/** Versions of FOCUS that can be told apart by the columns they introduced. */
export const FOCUS_VERSIONS = ['1.0', '1.1', '1.2', '1.3', '1.4'] as const;
export type FocusVersion = (typeof FOCUS_VERSIONS)[number];

/** Files a reader may well drop here, which are recognised to be refused by name. */
export const FOREIGN_KINDS = [
  'azure',
  'oci',
  'gcp',
  'web-page',
  'json',
  'spreadsheet',
  'pdf',
  'cost-explorer',
] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

export type Detection =
  | { readonly kind: 'known'; readonly format: SourceFormat }
  | { readonly kind: 'foreign'; readonly what: ForeignKind }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

/** What is charged, when and as what: a file that has all of these is FOCUS, whatever else it has. Every version requires them. */
const FOCUS_CORE = ['BilledCost', 'ChargePeriodStart', 'ChargeCategory'] as const;

/**
 * Names that FOCUS alone gives to columns, its costs apart. Others of its names (BillingCurrency, ResourceId, Tags, PublisherName) stand in exports
 * of Azure too, or are words that anybody might choose.
 */
const FOCUS_ONLY = [
  'ChargeCategory',
  'ChargeClass',
  'ChargeFrequency',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'CommitmentDiscountCategory',
  'CommitmentDiscountId',
  'CommitmentDiscountName',
  'CommitmentDiscountStatus',
  'CommitmentDiscountType',
  'ContractedUnitPrice',
  'InvoiceIssuerName',
  'PricingCategory',
  'SkuPriceId',
] as const satisfies readonly FocusColumn[];

/** As many of them tell FOCUS beside a cost as the core has. */
const FOCUS_ONLY_NEEDED = FOCUS_CORE.length - 1;

/**
 * Columns by the version that introduced them (FOCUS changelogs, https://focus.finops.org/focus-specification/); one is enough, as a
 * publisher may leave out what does not apply. Newest first.
 */
const INTRODUCED: readonly (readonly [FocusVersion, readonly string[]])[] = [
  ['1.4', ['InvoiceDetailId', 'CommitmentProgramEligibilityDetails']],
  ['1.3', ['AllocatedMethodId', 'AllocatedResourceId', 'ContractApplied', 'HostProviderName', 'ServiceProviderName']],
  ['1.2', ['BillingAccountType', 'SubAccountType', 'InvoiceId', 'PricingCurrency']],
  ['1.1', ['CapacityReservationId', 'CommitmentDiscountQuantity', 'ServiceSubcategory', 'SkuMeter', 'SkuPriceDetails']],
];

const CUR_LEGACY = ['lineitem/unblendedcost', 'lineitem/usagestartdate', 'lineitem/lineitemtype'];
const CUR_2 = ['line_item_unblended_cost', 'line_item_usage_start_date', 'line_item_line_item_type'];

/** Columns that only one kind of foreign file has, all of which must be there. */
const FOREIGN: readonly (readonly [ForeignKind, readonly string[]])[] = [
  ['azure', ['metercategory', 'costinbillingcurrency']],
  ['azure', ['metercategory', 'pretaxcost']],
  ['azure', ['metercategory', 'subscriptionid']],
  ['azure', ['meter category', 'consumed quantity']],
  ['azure', ['cost', 'costusd', 'currency']],
  ['oci', ['lineitem/referenceno', 'cost/mycost']],
  ['oci', ['lineitem/referenceno', 'usage/billedquantity']],
  ['gcp', ['billing_account_id', 'cost_type']],
  ['gcp', ['billing account id', 'sku description']],
  ['cost-explorer', ['service', 'total costs($)']],
];

/** How a text begins that is no table, where it has no columns that are known: what would be the name of its first column. */
const NO_TABLE: readonly (readonly [ForeignKind, RegExp])[] = [
  ['web-page', /^<(!|\?xml|html|head|body|table)/],
  ['json', /^[{[]/],
];

/** Recognises a cost file by its columns, whatever their case and order. */
export function detectFormat(columns: readonly string[]): Detection {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()));
  const has = (wanted: readonly string[]) => lackOf(wanted, names).length === 0;
  const focus = { kind: 'known', format: { kind: 'focus', version: focusVersion(names) } } as const;
  if (has(FOCUS_CORE)) return focus;
  if (has(CUR_LEGACY)) return { kind: 'known', format: { kind: 'cur-legacy' } };
  if (has(CUR_2)) return { kind: 'known', format: { kind: 'cur-2' } };
  const foreign = foreignKind(names);
  if (foreign !== null) return { kind: 'foreign', what: foreign };
  return isFocusInPart(names) ? focus : { kind: 'unknown', missing: lackOf(FOCUS_CORE, names) };
}

/** The kind of foreign file that columns tell of; null where they tell of none. */
function foreignKind(names: ReadonlySet<string>): ForeignKind | null {
  const [first = ''] = names;
  const found =
    FOREIGN.find(([, wanted]) => lackOf(wanted, names).length === 0) ?? NO_TABLE.find(([, start]) => start.test(first));
  return found?.[0] ?? null;
}

/** Whether a file that lacks what every version requires is FOCUS all the same: what it lacks is for its conformance to say. */
function isFocusInPart(names: ReadonlySet<string>): boolean {
  const known = FOCUS_ONLY.length - lackOf(FOCUS_ONLY, names).length;
  return lackOf(COST_METRICS, names).length < COST_METRICS.length && known >= FOCUS_ONLY_NEEDED;
}

/** Those of some columns that a file does not have. */
function lackOf(wanted: readonly string[], names: ReadonlySet<string>): readonly string[] {
  return wanted.filter((name) => !names.has(name.toLowerCase()));
}

function focusVersion(names: ReadonlySet<string>): FocusVersion {
  const newest = INTRODUCED.find(([, columns]) => columns.some((column) => names.has(column.toLowerCase())));
  return newest?.[0] ?? '1.0';
}
