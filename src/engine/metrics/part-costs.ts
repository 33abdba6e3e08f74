import type { MetricResolver } from './create-resolver.ts';
import type { Outcome } from './outcome.ts';
import { valueOf } from './outcome.ts';

/** What the parts of a system cost a month, and what it handles meanwhile. */
export interface PartCosts {
  readonly parts: ReadonlyMap<string, Outcome>;
  /** US dollars a month; null as soon as one part's cost is not known. */
  readonly total: number | null;
  readonly handled: number | null;
  /** US dollars for so much of what it handles as its unit names: a million events, a thousand users. */
  readonly perUnit: number | null;
}

/** What a system is priced by: the metric of each part that costs something, and of what it handles, with the number its unit names. */
export interface PricedSystem {
  readonly parts: Readonly<Record<string, string>>;
  readonly handled: { readonly metric: string; readonly per: number };
}

/** Costs of all parts at the size the resolver reads the metrics at. */
export function partCostsBy(resolve: MetricResolver, system: PricedSystem): PartCosts {
  const parts = new Map(Object.entries(system.parts).map(([part, metric]) => [part, resolve(metric)]));
  const values = [...parts.values()].map(valueOf);
  const total = values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const handled = valueOf(resolve(system.handled.metric));
  const perUnit = total === null || handled === null || handled === 0 ? null : (total / handled) * system.handled.per;
  return { parts, total, handled, perUnit };
}
