import type { ArchitectureMeta, ArchitectureNode } from '#documents/architecture-meta.ts';
import type { Outcome } from '#engine/metrics/outcome.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';

/** What the parts of an architecture cost a month at one bank size. */
export interface SizedCosts {
  readonly size: BankSize;
  readonly parts: ReadonlyMap<string, Outcome>;
  /** Null as soon as one part's cost is not known. */
  readonly total: number | null;
  readonly handled: number | null;
  /** US dollars for so much of what it handles as its unit names: a million events, a thousand users. */
  readonly perUnit: number | null;
}

/** Costs of every part at the three bank sizes. */
export function partCosts(meta: ArchitectureMeta): readonly SizedCosts[] {
  const specs = Object.fromEntries(Object.entries(meta.metrics).map(([id, { spec }]) => [id, spec]));
  return BANK_SIZES.map((size) => {
    const resolve = metricResolver(specs, size);
    const priced = meta.nodes.flatMap(({ id, cost }) => (cost === null ? [] : [[id, resolve(cost)] as const]));
    const values = priced.map(([, outcome]) => valueOf(outcome));
    const total = values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const handled = valueOf(resolve(meta.handled.metric));
    const perUnit = total === null || handled === null || handled === 0 ? null : (total / handled) * meta.handled.per;
    return { size, parts: new Map(priced), total, handled, perUnit };
  });
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
