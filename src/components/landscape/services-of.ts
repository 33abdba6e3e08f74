import { sumKnown } from './sum-known.ts';
import type { System } from './to-system.ts';

/** What one AWS service charges the systems a month, US dollars. */
export interface ServiceBill {
  /** The part of its rate ids before the dot. */
  readonly service: string;
  /** In the order of the systems; undefined where it does not charge, null where a price is unknown. */
  readonly amounts: readonly (number | null | undefined)[];
  /** How many systems it charges. */
  readonly count: number;
  /** Null as soon as one amount is unknown. */
  readonly total: number | null;
}

/** Every AWS service on the bills, first the ones on most of them, among those the dearest. */
export function servicesOf(systems: readonly System[]): readonly ServiceBill[] {
  const services = [...new Set(systems.flatMap((system) => [...system.services.keys()]))];
  return services
    .map((service) => {
      const amounts = systems.map((system) => system.services.get(service));
      const charged = amounts.filter((amount) => amount !== undefined);
      return { service, amounts, count: charged.length, total: sumKnown(charged) };
    })
    .toSorted((left, right) => right.count - left.count || dearestFirst(left, right));
}

/** The dearest first, those with an unknown total last. */
function dearestFirst(left: ServiceBill, right: ServiceBill): number {
  const UNKNOWN = -1;
  return (right.total ?? UNKNOWN) - (left.total ?? UNKNOWN);
}
