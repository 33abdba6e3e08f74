import type { Operand } from '#engine/metrics/metric-spec.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { TierSlice } from '#engine/pricing/charge.ts';
import type { Region } from '#engine/pricing/region.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';

/** What a line is billed by: the rate, its unit, and what fell into each of its tiers. */
export interface Billed {
  readonly rate: { readonly id: string; readonly region: Region };
  readonly unit: string;
  readonly tiers: readonly TierSlice[];
}

/** One line of what a part costs: what it is called by, US dollars a month or null where that is unknown, and where it comes from. */
export interface PricedLine {
  readonly name: string;
  readonly amount: number | null;
  readonly metric: string;
  /** Null where the line is no line of a bill, but a metric that is neither bill nor sum. */
  readonly billed: Billed | null;
}

/** What a cost is made of: the lines of its bill, or those of the metrics it is a sum of; the metric itself where it is neither. */
export function costLines(metric: Operand, resolve: MetricResolver): readonly PricedLine[] {
  if (typeof metric === 'number') return [];
  const outcome = resolve(metric);
  const { spec, bill, region } = outcome.basis;
  if (bill !== null)
    return bill.lines.map(({ label, rate, unit, tiers, amount }) => {
      const billed = { rate: { id: rate, region: region ?? DEFAULT_REGION }, unit, tiers };
      return { name: label === 'metered' ? rate : label, amount, metric, billed };
    });
  if (spec.kind === 'sum') return spec.of.flatMap((operand) => costLines(operand, resolve));
  return [{ name: metric, amount: valueOf(outcome), metric, billed: null }];
}
