import type { Operand } from '#engine/metrics/metric-spec.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import { valueOf } from '#engine/metrics/outcome.ts';

/** One line of what a part costs: what it is called by, US dollars a month or null where that is unknown, and the metric it belongs to. */
export interface PricedLine {
  readonly name: string;
  readonly amount: number | null;
  readonly metric: string;
}

/** What a cost is made of: the lines of its bill, or those of the metrics it is a sum of; the metric itself where it is neither. */
export function costLines(metric: Operand, resolve: MetricResolver): readonly PricedLine[] {
  if (typeof metric === 'number') return [];
  const outcome = resolve(metric);
  const { spec, bill } = outcome.basis;
  if (bill !== null)
    return bill.lines.map(({ label, rate, amount }) => ({ name: label === 'metered' ? rate : label, amount, metric }));
  if (spec.kind === 'sum') return spec.of.flatMap((operand) => costLines(operand, resolve));
  return [{ name: metric, amount: valueOf(outcome), metric }];
}
