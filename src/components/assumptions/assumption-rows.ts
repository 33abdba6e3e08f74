import type { AdrMeta } from '#documents/adr-meta.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
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
import { allArchitectures } from '../architecture/all-architectures.ts';
import { allClaims } from '../claims/all-claims.ts';
import { allDecisions, paddedNumber } from '../decisions/all-decisions.ts';
import type { ConstantName } from '../figures/constants.ts';
import { CONSTANTS } from '../figures/constants.ts';
import { constantText } from '../figures/constant-text.ts';
import { rateName } from '../figures/line-text.ts';
import { formatService } from '../quotas/quota-format.ts';
import { quotaTable } from '../quotas/quota-groups.ts';

/** Where an assumption comes from. */
export const ASSUMPTION_KINDS = ['convention', 'default', 'document', 'doubt'] as const;
export type AssumptionKind = (typeof ASSUMPTION_KINDS)[number];

/** Something the figures rest on that is chosen or not fully read: what, how much, and where it is used. */
export interface AssumptionRow {
  readonly kind: AssumptionKind;
  readonly name: string;
  readonly value: string;
  readonly where: { readonly text: string; readonly href: string };
}

/** Everything the site assumes, from the data that is counted with: conventions, defaults, documents, doubts. */
export async function assumptionRows(locale: Locale): Promise<readonly AssumptionRow[]> {
  return [
    ...conventions(locale),
    ...defaults(locale),
    ...(await inDocuments(locale)),
    ...(await inClaims(locale)),
    ...doubtfulQuotas(locale),
    ...doubtfulPrices(locale),
    ...(await doubtfulFacts(locale)),
  ];
}

function whereIs(page: Page, locale: Locale, end: Parameters<typeof pathFor>[2] = {}): AssumptionRow['where'] {
  return { text: pageText(locale, 'site')(`nav.${page}` as 'nav.method'), href: pathFor(locale, page, end) };
}

/** The defaults stand among those of the calculator, and how many options there are is no convention. */
type Convention = Exclude<ConstantName, 'options' | `default-${string}`>;

/** A convention without a name does not compile: the page says that it lists every one. */
const CONVENTIONS: Readonly<Record<Convention, Readonly<Record<Locale, string>>>> = constantNames;

function conventions(locale: Locale): readonly AssumptionRow[] {
  return Object.entries(CONVENTIONS).map(([id, name]) => ({
    kind: 'convention',
    name: name[locale],
    value: constantText(CONSTANTS[id as Convention], locale),
    where: whereIs('method', locale, { hash: 'conventions' }),
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
    const row = { name: names[field] ?? field, value: written(field, value), where: whereIs('calculator', locale) };
    return [{ kind: 'default', ...row }];
  });
}

type Metrics = AdrMeta['metrics'];

/** Names and values of the assumptions among the metrics of a document; three where they differ by size. */
function assumed(metrics: Metrics, locale: Locale): readonly Pick<AssumptionRow, 'name' | 'value'>[] {
  return Object.values(metrics).flatMap(({ name, spec }) =>
    spec.kind === 'assumption' ? [{ name: name[locale], value: assumedText(spec, locale) }] : [],
  );
}

function assumedText({ value, unit }: Extract<MetricSpec, { kind: 'assumption' }>, locale: Locale): string {
  const values = typeof value === 'number' ? [value] : [value.small, value.medium, value.large];
  return [...new Set(values.map((one) => writeMetric(one, unit, locale)))].join(' · ');
}

/** Every document that counts: its data, and its name and address as readers know them. */
async function countingDocuments(
  locale: Locale,
): Promise<readonly (Pick<AssumptionRow, 'where'> & { readonly meta: Pick<AdrMeta, 'metrics' | 'facts'> })[]> {
  const decisions = (await allDecisions(locale)).map(({ slug, meta, text }) => ({
    meta,
    where: { text: `${paddedNumber(meta.number)} ${text.title}`, href: pathFor(locale, 'decisions', { slug }) },
  }));
  const architectures = (await allArchitectures(locale)).map(({ slug, meta, text }) => ({
    meta,
    where: { text: text.title, href: pathFor(locale, 'architectures', { slug }) },
  }));
  return [...decisions, ...architectures];
}

async function inDocuments(locale: Locale): Promise<readonly AssumptionRow[]> {
  return (await countingDocuments(locale)).flatMap(({ meta, where }) =>
    assumed(meta.metrics, locale).map((row) => ({ kind: 'document', ...row, where })),
  );
}

/** What a published figure leaves unsaid and the count adds. */
async function inClaims(locale: Locale): Promise<readonly AssumptionRow[]> {
  return (await allClaims()).flatMap(({ id, claim }) => {
    const where = { text: claim.title[locale], href: pathFor(locale, 'claimsCheck', { hash: id }) };
    const added = Object.fromEntries(Object.entries(claim.metrics).filter(([metric]) => claim.added.includes(metric)));
    return assumed(added, locale).map((row): AssumptionRow => ({ kind: 'document', ...row, where }));
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
    return [{ kind: 'doubt', name, value: formatNumber(count, locale), where: whereIs('quotas', locale, { search }) }];
  });
}

/** Prices quoted by others or not known, in the region the site is about. */
function doubtfulPrices(locale: Locale): readonly AssumptionRow[] {
  const t = pageText(locale, 'assumptions');
  return [...bookFor(DEFAULT_REGION).rates.values()]
    .filter(({ tiers, source }) => source.confidence === 'secondary' || tiers === null)
    .map(({ id, tiers }) => ({
      kind: 'doubt',
      name: rateName(id, locale),
      value: t(tiers === null ? 'unknownPrice' : 'quotedByOthers'),
      where: whereIs('prices', locale, { hash: id }),
    }));
}

/** Facts of documents that were not read at their source. */
async function doubtfulFacts(locale: Locale): Promise<readonly AssumptionRow[]> {
  const t = pageText(locale, 'decisions');
  return (await countingDocuments(locale)).flatMap(({ meta, where }) =>
    Object.values(meta.facts)
      .filter(({ confidence }) => confidence !== 'read')
      .map(({ name, value, confidence }): AssumptionRow => ({
        kind: 'doubt',
        name: name[locale],
        value: `${value[locale]} (${t(`confidence.${confidence}`)})`,
        where,
      })),
  );
}
