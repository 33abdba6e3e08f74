import type { Usd } from '../../kit/money.ts';
import { multiply, sumUsd, ZERO_USD } from '../../kit/money.ts';
import { prepareAllowances } from '../../pricing/allowances.ts';
import { chargeTiers } from '../../pricing/charge.ts';
import { FREE_ALLOWANCES } from '../../pricing/free-tier.ts';
import type { Tariff } from '../../pricing/tariff.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Usage } from './usage.ts';
import { sumUsage } from './usage.ts';

/** One bill for all usages of an account: tiers are filled and allowances handed out once. */
export interface JointBill {
  readonly total: Usd;
  /** What part of the usage costs at the average price of each rate, so that nobody is billed for being counted last. */
  shareOf(usage: Usage): Usd;
}

/**
 * Bills usages together; null when a rate has no price. Where rates share an allowance, the dearest takes from it first: AWS
 * publishes no order.
 */
export function billJointly(estimator: Estimator, usages: readonly Usage[]): JointBill | null {
  const { tariff, settings } = estimator;
  const allowances = prepareAllowances(settings.freeTier ? FREE_ALLOWANCES : null)();
  const usage = sumUsage(usages);
  const amounts = new Map<string, Usd>();
  for (const rate of dearestFirst(tariff, usage)) {
    const tiers = tariff.get(rate)?.tiers;
    if (tiers == null) return null;
    const quantity = usage.get(rate) ?? 0;
    amounts.set(rate, chargeTiers(tiers, 0, quantity - allowances.take(rate, quantity)));
  }
  const average = (rate: string) => {
    const quantity = usage.get(rate) ?? 0;
    return quantity === 0 ? 0 : (amounts.get(rate) ?? ZERO_USD) / quantity;
  };
  return {
    total: sumUsd([...amounts.values()]),
    shareOf: (part) => sumUsd([...part].map(([rate, quantity]) => multiply(average(rate), quantity))),
  };
}

/** The rates of a usage in a fixed order, so that the order of events never changes a bill. */
function dearestFirst(tariff: Tariff, usage: Usage): readonly string[] {
  const price = (rate: string) => tariff.get(rate)?.tiers?.[0]?.price ?? 0;
  return [...usage.keys()].sort((one, other) => price(other) - price(one) || (one < other ? -1 : 1));
}
