import type { LineItem } from '#engine/pricing/line.ts';
import { sourceJson } from './source-json.ts';

/** A line of a bill as the contract writes it: every figure in full precision. */
export function lineJson({ rate, quantity, unit, amount, tiers, source }: LineItem) {
  return {
    rate,
    quantity,
    unit,
    amountUsd: amount,
    tiers: tiers.map(({ from, to, quantity: part, price, amount: usd }) => ({
      from,
      to,
      quantity: part,
      price,
      amountUsd: usd,
    })),
    source: source === null || source === 'override' ? source : sourceJson(source),
  };
}

/** Why a total is not known, in one sentence; null when it is. */
export function missingReason(missing: readonly string[], region: string): string | null {
  if (missing.length === 0) return null;
  return `No price is known in ${region} for ${missing.join(', ')}, or none for so much; give yours in "overrides".`;
}
