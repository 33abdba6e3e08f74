import type { ArchitectureMeta, ArchitectureNode } from '#documents/architecture-meta.ts';
import type { MetricSpecs } from '#engine/metrics/metric-spec.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import type { PartCosts, PricedSystem } from '#engine/metrics/part-costs.ts';
import { partCostsBy } from '#engine/metrics/part-costs.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import type { SizedFigures } from '../figures/sized-figures.ts';
import { usedMetrics } from '../figures/used-metrics.ts';

/** What the parts of an architecture cost a month at one bank size. */
export interface SizedCosts extends PartCosts {
  readonly size: BankSize;
}

// The figures of an architecture are computed once, for both languages and all places they stand in.
const made = new WeakMap<ArchitectureMeta, readonly MetricResolver[]>();

/** Its metrics at the three bank sizes, in their order. */
function resolversOf(meta: ArchitectureMeta): readonly MetricResolver[] {
  const specs = specsOf(meta);
  const resolvers = made.get(meta) ?? BANK_SIZES.map((size) => metricResolver(specs, size));
  made.set(meta, resolvers);
  return resolvers;
}

/** Costs of every part at the three bank sizes. */
export function partCosts(meta: ArchitectureMeta): readonly SizedCosts[] {
  const system = pricedSystem(meta);
  return resolversOf(meta).flatMap((resolve, index) => {
    const size = BANK_SIZES[index];
    return size === undefined ? [] : [{ size, ...partCostsBy(resolve, system) }];
  });
}

/** What the costs of an architecture rest on, at its three sizes: its notes show these. */
export function sizedFigures(meta: ArchitectureMeta, locale: Locale): SizedFigures {
  const { parts, handled } = pricedSystem(meta);
  return {
    names: BANK_SIZES.map((size) => sizeName(meta, size, locale)),
    stated: BANK_SIZES.indexOf('medium'),
    ids: new Set(usedMetrics(meta, [...Object.values(parts), handled.metric, meta.carried ?? []].flat())),
    resolvers: resolversOf(meta),
  };
}

/** How an architecture is priced: the cost metric of each part that has one, and what it handles. */
export function pricedSystem({ nodes, handled }: ArchitectureMeta): PricedSystem {
  const parts = nodes.flatMap(({ id, cost }) => (cost === null ? [] : [[id, cost] as const]));
  return { parts: Object.fromEntries(parts), handled: { metric: handled.metric, per: handled.per } };
}

/** The metrics of a document by id, without their names. */
export function specsOf({ metrics }: Pick<ArchitectureMeta, 'metrics'>): MetricSpecs {
  return Object.fromEntries(Object.entries(metrics).map(([id, { spec }]) => [id, spec]));
}

/** The size whose costs stand in drawings. */
export function mediumCosts(costs: readonly SizedCosts[]): SizedCosts {
  const medium = costs.find(({ size }) => size === 'medium');
  if (medium === undefined) throw new Error('an architecture has no costs at the medium size');
  return medium;
}

/** What the sizes of an architecture are called. */
export function sizeName({ sizes }: ArchitectureMeta, size: BankSize, locale: Locale): string {
  return sizes?.[size][locale] ?? pageText(locale, 'architectures')(`size.${size}`);
}

/** The part that takes most of the bill, and its share; null while the total is unknown or nothing. */
export function largestPart(
  { nodes }: ArchitectureMeta,
  { parts, total }: SizedCosts,
): { readonly node: ArchitectureNode; readonly share: number } | null {
  if (total === null || total === 0) return null;
  const shareOf = ({ id }: ArchitectureNode) => {
    const outcome = parts.get(id);
    return ((outcome && valueOf(outcome)) ?? 0) / total;
  };
  const [node] = nodes.toSorted((left, right) => shareOf(right) - shareOf(left));
  return node === undefined ? null : { node, share: shareOf(node) };
}
