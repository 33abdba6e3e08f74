import type { MetricSpec, MetricSpecs, PricedIn } from './metric-spec.ts';

/** Kinds that are costed in a region, at prices. */
const PRICED: readonly MetricSpec['kind'][] = [
  'option',
  'line',
  'capacity',
  'crossing',
  'takeover',
  'usage',
  'usage-crossing',
  'rate',
];

/** The same metrics in another region or at other prices, where they name none themselves: a claim counted again as its source did. */
export function pricedAt(specs: MetricSpecs, where: PricedIn): MetricSpecs {
  const entries = Object.entries(specs).map(([id, spec]) => [id, isPriced(spec) ? { ...where, ...spec } : spec]);
  return Object.fromEntries(entries) as MetricSpecs;
}

function isPriced({ kind }: MetricSpec): boolean {
  return PRICED.includes(kind);
}
