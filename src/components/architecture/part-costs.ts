import type { ArchitectureMeta } from '#documents/architecture-meta.ts';
import type { Outcome } from '#engine/metrics/outcome.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';

const EVENTS_PER_UNIT = 1e6;

/** What the parts of an architecture cost a month at one bank size. */
export interface SizedCosts {
  readonly size: BankSize;
  readonly parts: ReadonlyMap<string, Outcome>;
  /** Null as soon as one part's cost is not known. */
  readonly total: number | null;
  readonly handled: number | null;
  /** US dollars for a million handled events. */
  readonly perMillion: number | null;
}

/** Costs of every part at the three bank sizes. */
export function partCosts(meta: ArchitectureMeta): readonly SizedCosts[] {
  const specs = Object.fromEntries(Object.entries(meta.metrics).map(([id, { spec }]) => [id, spec]));
  return BANK_SIZES.map((size) => {
    const resolve = metricResolver(specs, size);
    const priced = meta.nodes.flatMap(({ id, cost }) => (cost === null ? [] : [[id, resolve(cost)] as const]));
    const values = priced.map(([, outcome]) => valueOf(outcome));
    const total = values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const handled = valueOf(resolve(meta.handled));
    const perMillion = total === null || handled === null || handled === 0 ? null : (total / handled) * EVENTS_PER_UNIT;
    return { size, parts: new Map(priced), total, handled, perMillion };
  });
}

/** The size whose costs stand in drawings. */
export function mediumCosts(costs: readonly SizedCosts[]): SizedCosts {
  const medium = costs.find(({ size }) => size === 'medium');
  if (medium === undefined) throw new Error('an architecture has no costs at the medium size');
  return medium;
}
