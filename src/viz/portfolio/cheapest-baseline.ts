import type { Portfolio } from '#engine/decisions/portfolio/portfolio.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** Everything on one option, and what that costs. */
export interface Baseline {
  readonly option: OptionId;
  readonly usd: number;
}

/** The baselines that have a total, cheapest first. */
export function pricedBaselines({ baselines }: Portfolio): readonly Baseline[] {
  const entries = Object.entries(baselines) as [OptionId, number | null][];
  return entries.flatMap(([option, usd]) => (usd === null ? [] : [{ option, usd }])).sort((a, b) => a.usd - b.usd);
}
