import type { Operand } from '#engine/metrics/metric-spec.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import type { Bill } from '#engine/pricing/bill.ts';
import { sumKnown } from './sum-known.ts';

/** US dollars by the part of a rate id before its dot; null as soon as one of its rates has no price. */
export type ServiceCosts = ReadonlyMap<string, number | null>;

/**
 * What a cost consists of by AWS service; sums are followed to the bills they add up. A cost worked out from a price the document
 * states itself belongs to no service.
 */
export function costByService(metric: Operand, resolve: MetricResolver): ServiceCosts {
  if (typeof metric === 'number') return new Map();
  const { spec, bill } = resolve(metric).basis;
  if (bill !== null) return billByService(bill);
  return spec.kind === 'sum' ? addUp(spec.of.map((operand) => costByService(operand, resolve))) : new Map();
}

/** Several such costs together. */
export function addUp(costs: readonly ServiceCosts[]): ServiceCosts {
  const total = new Map<string, number | null>();
  for (const [service, amount] of costs.flatMap((each) => [...each])) {
    const before = total.get(service);
    total.set(service, before === undefined ? amount : sumKnown([before, amount]));
  }
  return total;
}

function billByService({ lines }: Bill): ServiceCosts {
  return addUp(lines.map(({ rate, amount }) => new Map([[serviceOf(rate), amount]])));
}

function serviceOf(rate: string): string {
  return rate.slice(0, rate.indexOf('.'));
}
