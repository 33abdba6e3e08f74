import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';

const MILLION = 1_000_000;
/** Prices below this are unreadable for a single unit and are quoted for a million of them, as AWS quotes them. */
const TINY_PRICE = 0.001;

/** A price per unit in words: `$0.03 per shard-hour`, `$0.028 per million payload units`. */
export function priceText(price: number, unit: string, { format, words, names }: ViewContext): string {
  const { one, many } = names.units[unit] ?? { one: unit, many: unit };
  return price > 0 && price < TINY_PRICE
    ? weaveText(words.perMillion, { price: format.listPrice(price * MILLION), unit: many })
    : weaveText(words.perUnit, { price: format.listPrice(price), unit: one });
}

/** A metered quantity with its unit: `730 shard-hours`. */
export function quantityText(value: number, unit: string, { format, names }: ViewContext): string {
  const { one, many } = names.units[unit] ?? { one: unit, many: unit };
  return `${format.number(value, value < 1 ? 6 : 3)}\u00a0${value === 1 ? one : many}`;
}
