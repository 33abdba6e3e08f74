import type { TierSlice } from '#engine/pricing/charge.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import type { PriceContext } from './price-text.ts';
import { priceText, quantityText } from './price-text.ts';

/** What fell into one tier and what it costs: `730 shard-hours × $0.0225 per shard-hour = $16.43`. */
export function tierText(tier: TierSlice, unit: string, context: PriceContext): string {
  const { format, words } = context;
  const price = tier.price === 0 ? words.free : priceText(tier.price, unit, context);
  return `${quantityText(tier.quantity, unit, context)} × ${price} = ${format.money(tier.amount)}`;
}

/** One step of a price ladder with the volume it holds for; of a ladder of one step the price alone. */
export function ladderText(
  { price, from, to }: Pick<TierSlice, 'price' | 'from' | 'to'>,
  unit: string,
  context: ViewContext,
): string {
  const { format, words } = context;
  const shown = price === 0 ? words.free : priceText(price, unit, context);
  if (from === 0 && to === null) return shown;
  return to === null
    ? weaveText(words.tierFrom, { price: shown, from: format.compact(from) })
    : weaveText(words.tierFromTo, { price: shown, from: format.compact(from), to: format.compact(to) });
}
