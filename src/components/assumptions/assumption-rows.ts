import type { AdrMeta } from '#documents/adr-meta.ts';
import type { PublishedClaim } from '#documents/published-claim.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import type { CsvValue } from '#engine/kit/csv.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import { WORKLOAD_FIELD_NAMES, WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Page } from '#i18n/nav.ts';
import { pageText } from '#i18n/page-text.ts';
import { pathFor } from '#i18n/paths.ts';
import type { QuantityKind } from '#i18n/quantity-kind.ts';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { constantNames } from '#i18n/text/constant-names.ts';
import { workloadNames } from '#i18n/workload-names.ts';
import { writeMetric } from '#i18n/write-metric.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { paddedNumber } from '../decisions/padded-number.ts';
import { constantAnchor } from '../figures/constant-anchor.ts';
import type { ConstantName } from '../figures/constants.ts';
import { CONSTANTS } from '../figures/constants.ts';
import { constantText } from '../figures/constant-text.ts';
import { rateName } from '../figures/line-text.ts';
import { formatService } from '../quotas/quota-format.ts';
import { quotaTable } from '../quotas/quota-groups.ts';
import { assumptionAnchor, doubtAnchor } from './assumption-anchor.ts';

/** Where an assumption comes from. */
export const ASSUMPTION_KINDS = ['convention', 'default', 'document', 'doubt'] as const;
export type AssumptionKind = (typeof ASSUMPTION_KINDS)[number];

/** A value for machines: null where it is unknown, a fraction where the unit is a share. */
interface StoredValue {
  readonly size: BankSize | null;
  readonly value: CsvValue;
  readonly unit: string | null;
}

const atAnySize = (value: CsvValue, unit: string | null = null): readonly StoredValue[] => [
  { size: null, value, unit: unit === 'percent' ? 'share' : unit },
];

/** Something the figures rest on that is chosen or not fully read: what, how much, and where it is used. */
export interface AssumptionRow {
  readonly kind: AssumptionKind;
  /** The same in every language: where the data has it, `0004-…/events`. */
  readonly id: string;
  readonly name: string;
  /** As a reader reads it. */
  readonly value: string;
  /** As it is counted with: one value, or one a size. */
  readonly stored: readonly StoredValue[];
  /** How a doubtful source was read; null where nothing is in doubt. */
  readonly confidence: string | null;
  readonly where: { readonly text: string; readonly href: string };
  /** Where a figure finds it in the list; null for what no figure leads to. */
  readonly anchor: string | null;
}

/** What a document counts with, and its name in one language. */
interface Counting {
  readonly slug: string;
  readonly meta: Pick<AdrMeta, 'metrics' | 'facts'>;
  readonly text: { readonly title: string };
}

/** The documents of one language that count, and the published claims that were counted again. */
export interface CountingDocuments {
  readonly decisions: readonly (Counting & { readonly meta: { readonly number: number } })[];
  readonly architectures: readonly Counting[];
  readonly claims: readonly {
    readonly id: string;
    readonly claim: Pick<PublishedClaim, 'title' | 'metrics' | 'added'>;
  }[];
}

/** Everything the site assumes, from the data that is counted with: conventions, defaults, documents, doubts. */
export function assumptionRows(counting: CountingDocuments, locale: Locale): readonly AssumptionRow[] {
  const documents = placed(counting, locale);
  return [
    ...conventions(locale),
    ...defaults(locale),
    ...inDocuments(documents, locale),
    ...inClaims(counting.claims, locale),
    ...doubtfulQuotas(locale),
    ...doubtfulPrices(locale),
    ...doubtfulFacts(documents, locale),
  ];
}

function whereIs(page: Page, locale: Locale, end: Parameters<typeof pathFor>[2] = {}): AssumptionRow['where'] {
  return { text: pageText(locale, 'site')(`nav.${page}` as 'nav.method'), href: pathFor(locale, page, end) };
}

/** The defaults stand among those of the calculator; how many options there are and which rules are the newest is no convention. */
type Convention = Exclude<ConstantName, 'options' | 'rules-version' | `default-${string}`>;

/** A convention without a name does not compile: the page says that it lists every one. */
const CONVENTIONS: Readonly<Record<Convention, Readonly<Record<Locale, string>>>> = constantNames;

function conventions(locale: Locale): readonly AssumptionRow[] {
  return Object.entries(CONVENTIONS).map(([id, name]) => ({
    kind: 'convention',
    id,
    name: name[locale],
    value: constantText(CONSTANTS[id as Convention], locale),
    stored: atAnySize(CONSTANTS[id as Convention].value, CONSTANTS[id as Convention].kind),
    confidence: null,
    where: whereIs('method', locale, { hash: 'conventions' }),
    anchor: constantAnchor(id),
  }));
}

function quantityText(value: number, kind: QuantityKind, locale: Locale): string {
  return [writeQuantity(value, kind, locale), KIND_UNITS[kind]].filter(Boolean).join('\u00a0');
}

function defaults(locale: Locale): readonly AssumptionRow[] {
  const names = workloadNames(locale) as Readonly<Record<string, string>>;
  const kinds: Readonly<Record<string, QuantityKind>> = WORKLOAD_KINDS;
  const t = pageText(locale, 'assumptions');
  const written = (field: string, value: number | string | boolean) => {
    if (typeof value === 'number') return quantityText(value, kinds[field] ?? 'plain', locale);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return names[`${field}.${value}`] ?? value;
  };
  return WORKLOAD_FIELD_NAMES.flatMap((field) => {
    const value = WORKLOAD_FIELDS[field].default;
    if (value === null || value === undefined) return [];
    return [
      {
        kind: 'default',
        id: field,
        name: names[field] ?? field,
        value: written(field, value),
        stored: atAnySize(value, kinds[field] ?? null),
        confidence: null,
        where: whereIs('calculator', locale),
        anchor: null,
      },
    ];
  });
}

type Metrics = AdrMeta['metrics'];

/** Names and values of the assumptions among the metrics of a document; three where they differ by size. */
function assumed(slug: string, metrics: Metrics, locale: Locale): readonly Omit<AssumptionRow, 'where'>[] {
  return Object.entries(metrics).flatMap(([id, { name, spec }]) => {
    if (spec.kind !== 'assumption') return [];
    const row = { id: `${slug}/${id}`, name: name[locale], value: assumedText(spec, locale), stored: storedOf(spec) };
    return [{ kind: 'document', ...row, confidence: null, anchor: assumptionAnchor(slug, id) }];
  });
}

function storedOf({ value, unit }: Extract<MetricSpec, { kind: 'assumption' }>): readonly StoredValue[] {
  return typeof value === 'number'
    ? atAnySize(value, unit)
    : BANK_SIZES.map((size) => ({ size, value: value[size], unit }));
}

function assumedText({ value, unit }: Extract<MetricSpec, { kind: 'assumption' }>, locale: Locale): string {
  const values = typeof value === 'number' ? [value] : [value.small, value.medium, value.large];
  return [...new Set(values.map((one) => writeMetric(one, unit, locale)))].join(' · ');
}

/** A document with its address and its name as readers know it. */
type Placed = Pick<Counting, 'slug' | 'meta'> & Pick<AssumptionRow, 'where'>;

function placed({ decisions, architectures }: CountingDocuments, locale: Locale): readonly Placed[] {
  return [
    ...decisions.map(({ slug, meta, text }) => ({
      slug,
      meta,
      where: { text: `${paddedNumber(meta.number)} ${text.title}`, href: pathFor(locale, 'decisions', { slug }) },
    })),
    ...architectures.map(({ slug, meta, text }) => ({
      slug,
      meta,
      where: { text: text.title, href: pathFor(locale, 'architectures', { slug }) },
    })),
  ];
}

function inDocuments(documents: readonly Placed[], locale: Locale): readonly AssumptionRow[] {
  return documents.flatMap(({ slug, meta, where }) =>
    assumed(slug, meta.metrics, locale).map((row) => ({ ...row, where })),
  );
}

/** What a published figure leaves unsaid and the count adds. */
function inClaims(claims: CountingDocuments['claims'], locale: Locale): readonly AssumptionRow[] {
  return claims.flatMap(({ id, claim }) => {
    const where = { text: claim.title[locale], href: pathFor(locale, 'claimsCheck', { hash: id }) };
    const added = Object.fromEntries(Object.entries(claim.metrics).filter(([metric]) => claim.added.includes(metric)));
    return assumed(id, added, locale).map((row) => ({ ...row, where }));
  });
}

/** Limits not read again at their source, counted by service; the quotas page lists them. */
function doubtfulQuotas(locale: Locale): readonly AssumptionRow[] {
  const t = pageText(locale, 'assumptions');
  const tag = 'not-re-read';
  return quotaTable().groups.flatMap(({ service, rows }) => {
    const count = rows.filter(({ tags }) => tags.includes(tag)).length;
    if (count === 0) return [];
    const search = new URLSearchParams({ service, tags: tag }).toString();
    const name = t('doubtfulLimits', { service: formatService(service, pageText(locale, 'quotas')) });
    return [
      {
        kind: 'doubt',
        id: service,
        name,
        value: formatNumber(count, locale),
        stored: atAnySize(count, 'limits'),
        confidence: tag,
        where: whereIs('quotas', locale, { search }),
        anchor: null,
      },
    ];
  });
}

/** Prices quoted by others or not known, in the region the site is about. */
function doubtfulPrices(locale: Locale): readonly AssumptionRow[] {
  const t = pageText(locale, 'assumptions');
  return [...bookFor(DEFAULT_REGION).rates.values()]
    .filter(({ tiers, source }) => source.confidence === 'secondary' || tiers === null)
    .map(({ id, tiers }) => ({
      kind: 'doubt',
      id,
      name: rateName(id, locale),
      value: t(tiers === null ? 'unknownPrice' : 'quotedByOthers'),
      // The prices themselves are in the file of prices, tier by tier.
      stored: atAnySize(null),
      confidence: tiers === null ? 'unknown' : 'secondary',
      where: whereIs('prices', locale, { hash: id }),
      anchor: null,
    }));
}

/** Facts of documents that were not read at their source; what the project measured itself has no other. */
function doubtfulFacts(documents: readonly Placed[], locale: Locale): readonly AssumptionRow[] {
  const t = pageText(locale, 'decisions');
  return documents.flatMap(({ slug, meta, where }) =>
    Object.entries(meta.facts)
      .filter(([, { confidence }]) => confidence !== 'read' && confidence !== 'measured')
      .map(([id, { name, value, confidence }]): AssumptionRow => ({
        kind: 'doubt',
        id: `${slug}/${id}`,
        name: name[locale],
        value: `${value[locale]} (${t(`confidence.${confidence}`)})`,
        stored: atAnySize(value[locale]),
        confidence,
        where,
        anchor: doubtAnchor(slug, id),
      })),
  );
}
