import type { Operand } from '#engine/metrics/metric-spec.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import type { Bill } from '#engine/pricing/bill.ts';

/**
 * What a cost consists of by AWS service, US dollars by the part of a rate id before its dot; sums are followed to the bills
 * they add up. A cost worked out from a price the document states itself, and lines without a price, belong to no service.
 */
export function costByService(metric: Operand, resolve: MetricResolver): ReadonlyMap<string, number> {
  if (typeof metric === 'number') return new Map();
  const { spec, bill } = resolve(metric).basis;
  if (bill !== null) return billByService(bill);
  return spec.kind === 'sum' ? addUp(spec.of.map((operand) => costByService(operand, resolve))) : new Map();
}

/** Several such costs together. */
export function addUp(costs: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const [service, amount] of costs.flatMap((each) => [...each])) {
    total.set(service, (total.get(service) ?? 0) + amount);
  }
  return total;
}

function billByService({ lines }: Bill): ReadonlyMap<string, number> {
  return addUp(lines.map(({ rate, amount }) => new Map([[serviceOf(rate), amount ?? 0]])));
}

function serviceOf(rate: string): string {
  return rate.slice(0, rate.indexOf('.'));
}
