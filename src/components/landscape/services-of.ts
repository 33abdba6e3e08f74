import type { System } from './to-system.ts';

/** What one AWS service charges the systems a month, US dollars. */
export interface ServiceBill {
  /** The part of its rate ids before the dot. */
  readonly service: string;
  /** In the order of the systems; null where it does not charge. */
  readonly amounts: readonly (number | null)[];
  /** How many systems it charges. */
  readonly count: number;
  readonly total: number;
}

/** Every AWS service on the bills, first the ones on most of them, among those the dearest. */
export function servicesOf(systems: readonly System[]): readonly ServiceBill[] {
  const services = [...new Set(systems.flatMap((system) => [...system.services.keys()]))];
  return services
    .map((service) => {
      const amounts = systems.map((system) => system.services.get(service) ?? null);
      const charged = amounts.filter((amount) => amount !== null);
      return { service, amounts, count: charged.length, total: charged.reduce((sum, amount) => sum + amount, 0) };
    })
    .toSorted((left, right) => right.count - left.count || right.total - left.total);
}
