import type { MetricSpec, WorkloadRef } from '#engine/metrics/metric-spec.ts';
import { OWN_WORKLOAD } from '#engine/metrics/metric-spec.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber } from '#i18n/format.ts';
import { pageText } from '#i18n/page-text.ts';
import { options } from '#i18n/text/options.ts';
import { regions } from '#i18n/text/regions.ts';
import { workloadNames } from '#i18n/workload-names.ts';

/** What a metric is computed from, in one sentence; null where its lines or its arithmetic already say it. */
export function basisText(spec: MetricSpec, locale: Locale): string | null {
  const t = pageText(locale, 'decisions');
  const region = regions[locale][('region' in spec ? spec.region : undefined) ?? DEFAULT_REGION];
  if ('scenario' in spec) return scenarioText(spec, region, locale) + changes(spec, locale);
  if (spec.kind === 'portfolio') return t('portfolioBasis', { size: t(`size.${spec.size ?? 'medium'}`), region });
  if (spec.kind === 'usage-crossing') return t('usageCrossingBasis', { region });
  if (spec.kind === 'rate') return t('rateBasis', { region });
  return spec.kind in SAID ? t(SAID[spec.kind as keyof typeof SAID]) : null;
}

/** What is no computation is said by its kind. */
const SAID = { assumption: 'assumption', quota: 'quotaBasis', fact: 'factBasis', constant: 'constantBasis' } as const;

/** Of a workload that is the document's own. */
function ownText(spec: Extract<MetricSpec, WorkloadRef>, region: string, locale: Locale): string {
  const t = pageText(locale, 'decisions');
  const names = options[locale];
  if (spec.kind === 'workload') return t('ownInput');
  if (spec.kind === 'crossing') return t('ownCrossing', { from: names[spec.from], to: names[spec.to], region });
  return t('ownOption', { option: names[spec.option], region });
}

function scenarioText(spec: Extract<MetricSpec, WorkloadRef>, region: string, locale: Locale): string {
  if (spec.scenario === OWN_WORKLOAD) return ownText(spec, region, locale);
  const t = pageText(locale, 'decisions');
  const names = options[locale];
  const where = { scenario: scenarioOf(spec.scenario).event, size: t(`size.${spec.size ?? 'medium'}`), region };
  if (spec.kind === 'workload') return t('fromScenario', where);
  if (spec.kind === 'crossing') return t('crossingBasis', { from: names[spec.from], to: names[spec.to], ...where });
  const option = names[spec.option];
  return t(spec.kind === 'takeover' ? 'takeoverBasis' : 'optionBasis', { option, ...where });
}

/** What a document changes in a scenario: "changed here: Ordering = none". */
function changes({ change }: WorkloadRef, locale: Locale): string {
  const entries = Object.entries(change ?? {});
  if (entries.length === 0) return '';
  const t = pageText(locale, 'decisions');
  const names = workloadNames(locale) as Readonly<Record<string, string>>;
  const written = (field: string, value: unknown): string => {
    if (typeof value === 'number') return formatNumber(value, locale);
    if (typeof value === 'boolean') return t(value ? 'changedOn' : 'changedOff');
    return names[`${field}.${String(value)}`] ?? String(value);
  };
  const said = entries.map(([field, value]) => `${names[field] ?? field} = ${written(field, value)}`);
  return `; ${t('changed', { changes: said.join(', ') })}`;
}

/** The sign between the operands of an arithmetic metric. */
export function operatorOf(spec: MetricSpec): string | null {
  switch (spec.kind) {
    case 'sum':
      return '+';
    case 'difference':
      return '−';
    case 'product':
      return '×';
    case 'ratio':
    case 'chunks':
      return '÷';
    default:
      return null;
  }
}

/** What stands around the operands where a share is what one is more or less than the other: `a ÷ b − 1`, `1 − a ÷ b`. */
export function aroundOf(spec: MetricSpec): { readonly before: string; readonly after: string } {
  const as = spec.kind === 'ratio' ? spec.as : null;
  return { before: as === 'less' ? '1 − ' : '', after: as === 'more' ? ' − 1' : '' };
}
