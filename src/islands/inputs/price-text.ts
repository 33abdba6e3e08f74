import type { Override } from '#engine/pricing/tariff.ts';

/**
 * A reader's price in a link: `0.0000005`, or a ladder of tiers as `price@upper bound` joined by commas, the last without a
 * bound: `0.5@1000,0.4`.
 */
export function encodePrice(price: Override): string {
  if (typeof price === 'number') return String(price);
  return price.map((tier) => (tier.to === null ? String(tier.price) : `${tier.price}@${tier.to}`)).join(',');
}

/** The inverse of `encodePrice`, as plain data for the decoder of overrides: what is no number stays for it to object to. */
export function decodePriceText(text: string): unknown {
  const steps = text.split(',');
  if (steps.length === 1 && !text.includes('@')) return toNumber(text);
  let from: unknown = 0;
  return steps.map((step) => {
    const [price = '', bound] = step.split('@');
    const to = bound === undefined ? null : toNumber(bound);
    const tier = { from, to, price: toNumber(price) };
    from = to;
    return tier;
  });
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as programs write it; anything else stays text. */
export function toNumber(text: string): number | string {
  return NUMBER.test(text.trim()) ? Number(text) : text;
}
