import { unitName } from '../kit/names.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';

const NBSP = '\u00a0';
const MILLION = 1_000_000;
/** Prices below this are unreadable for a single unit and are quoted for a million of them, as AWS quotes them. */
const TINY_PRICE = 0.001;

/** A price per unit in words: `$0.03 per shard-hour`, `$0.028 per million payload units`. */
export function priceText(price: number, unit: string, { format, words, names }: ViewContext): string {
  return price > 0 && price < TINY_PRICE
    ? weaveText(words.perMillion, { price: perMillion(price, format), unit: unitName(names.units, unit, 'other') })
    : weaveText(words.perUnit, { price: format.usd(price, 'rate'), unit: unitName(names.units, unit, 'one') });
}

/** Twelve significant digits remove what binary arithmetic adds to a published decimal. */
function perMillion(price: number, format: ViewContext['format']): string {
  return format.usd(Number((price * MILLION).toPrecision(12)), 'rate');
}

/** A metered quantity with its unit: `730 shard-hours`. */
export function quantityText(value: number, unit: string, { format, names }: ViewContext): string {
  return `${format.number(value, value < 1 ? 6 : 3)}${NBSP}${unitName(names.units, unit, format.plural(value))}`;
}
