import { chargeTiers } from '../../pricing/charge.ts';
import { FREE_ALLOWANCES } from '../../pricing/free-tier.ts';
import type { PricedTier } from '../../pricing/tariff.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';

/**
 * A rate whose bill is not proportional to what is used, because of tiers or a free allowance: through it the choice for one event
 * changes what another costs. All other rates are added up event by event.
 */
export interface SharedRate {
  readonly id: string;
  readonly tiers: readonly PricedTier[];
  /** Units free of charge. Where several rates share an allowance each is given all of it here, which only understates costs. */
  readonly free: number;
  /** Quantities at which the price of the next unit changes. */
  readonly corners: readonly number[];
}

/** Quantities of the shared rates, in the problem's order. */
export type Quantities = readonly number[];

/** The shared rates among those used. Their prices are known. */
export function findSharedRates(estimator: Estimator, used: Iterable<string>): readonly SharedRate[] {
  const pools = estimator.settings.freeTier ? FREE_ALLOWANCES : [];
  const rates: SharedRate[] = [];
  for (const id of used) {
    const tiers = estimator.tariff.get(id)?.tiers ?? [];
    const free = pools.find((pool) => pool.rates.includes(id))?.quantity ?? 0;
    if (tiers.length <= 1 && free === 0) continue;
    rates.push({ id, tiers, free, corners: tiers.map((tier) => tier.from + free) });
  }
  return rates;
}

/** What a quantity costs at least: exactly that, unless another rate has used up the allowance. */
export function leastCost({ tiers, free }: SharedRate, quantity: number): number {
  return chargeTiers(tiers, 0, Math.max(0, quantity - free));
}

/** Price of one more unit at a quantity. */
export function nextPrice({ tiers, free }: SharedRate, quantity: number): number {
  if (quantity < free) return 0;
  return tiers.findLast((tier) => tier.from + free <= quantity)?.price ?? 0;
}

/** Prices of the next unit that occur over a range. */
export function pricesOver(rate: SharedRate, lo: number, hi: number): readonly number[] {
  return [lo, ...rate.corners.filter((corner) => corner > lo && corner < hi)].map((quantity) =>
    nextPrice(rate, quantity),
  );
}

/**
 * How far a straight line of this slope through zero must be lowered, or may be raised, to stay below a cost over a range. The cost
 * is straight between corners, so only those and the ends need looking at.
 */
export function lineOffset(
  cost: (quantity: number) => number,
  corners: readonly number[],
  lo: number,
  hi: number,
  slope: number,
): number {
  let offset = Math.min(cost(lo) - slope * lo, cost(hi) - slope * hi);
  for (const corner of corners) {
    if (corner > lo && corner < hi) offset = Math.min(offset, cost(corner) - slope * corner);
  }
  return offset;
}
