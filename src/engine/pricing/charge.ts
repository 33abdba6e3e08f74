import type { Usd } from '../kit/money.ts';
import { addUsd, multiply, ZERO_USD } from '../kit/money.ts';
import type { PricedTier } from './tariff.ts';

/** The part of a quantity that fell into one tier. A free allowance is a slice at price 0. */
export interface TierSlice {
  readonly from: number;
  readonly to: number | null;
  readonly quantity: number;
  readonly price: number;
  readonly amount: Usd;
}

/** Whether the ladder says what so much costs: it may end where its source was read to. */
export function isPriced(tiers: readonly PricedTier[], quantity: number): boolean {
  return quantity <= (tiers.at(-1)?.to ?? 0);
}

/**
 * Splits a quantity over the tiers of its rate.
 * @param already what earlier lines of the same bill have used of this rate: tiers are filled once, not per line
 */
export function sliceTiers(tiers: readonly PricedTier[], already: number, quantity: number): readonly TierSlice[] {
  const slices: TierSlice[] = [];
  let left = quantity;
  for (const tier of tiers) {
    const room = tier.to - Math.max(already, tier.from);
    if (room <= 0) continue;
    // Taken from what is left, not from bounds: a small line after a huge one keeps its digits.
    const taken = Math.min(left, room);
    slices.push(toSlice(tier, taken));
    left -= taken;
    if (left <= 0) break;
  }
  return slices;
}

function toSlice(tier: PricedTier, quantity: number): TierSlice {
  const to = tier.to === Infinity ? null : tier.to;
  return { from: tier.from, to, quantity, price: tier.price, amount: multiply(tier.price, quantity) };
}

/** What a quantity costs over the tiers of its rate, without the slices: the fast path of curves and maps. */
export function chargeTiers(tiers: readonly PricedTier[], already: number, quantity: number): Usd {
  let amount = ZERO_USD;
  const end = already + quantity;
  for (const tier of tiers) {
    const inTier = Math.min(end, tier.to) - Math.max(already, tier.from);
    if (inTier > 0) amount = addUsd(amount, multiply(tier.price, inTier));
  }
  return amount;
}
