import type { Rate } from './rate.ts';

/** Price of the first single unit, or null when no price is known. */
export function firstPrice(rate: Rate | undefined): number | null {
  const price = rate?.tiers?.[0]?.price;
  return price === undefined ? null : Number(price);
}

/**
 * How much more a region charges than another for the first unit, as a ratio: 0.5 is half as much again, 0 the same.
 * Null when one of the prices is not known, or when the other region charges nothing.
 */
export function premiumOver(rate: Rate | undefined, base: Rate | undefined): number | null {
  const price = firstPrice(rate);
  const other = firstPrice(base);
  if (price === null || other === null) return null;
  if (price === other) return 0;
  return other === 0 ? null : price / other - 1;
}
