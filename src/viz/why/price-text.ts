import { quotedPer } from '#engine/pricing/quoted-per.ts';
import { unitName } from '../kit/names.ts';
import type { Format } from '../kit/format.ts';
import type { ResultWords } from '../kit/result-words.ts';
import { weaveText } from '../kit/weave.ts';

const NBSP = '\u00a0';
/** Removes what binary arithmetic adds to a published decimal, which has far fewer digits. */
const EXACT_DIGITS = 12;

/** What a price and the quantities it is asked for are written with: part of what every drawing of a result has. */
export interface PriceContext {
  readonly format: Pick<Format, 'money' | 'number' | 'plural' | 'usd'>;
  readonly words: Pick<ResultWords, 'free' | 'perMillion' | 'perUnit'>;
  readonly names: { readonly units: Readonly<Record<string, string>> };
}

/** A price per unit in words: `$0.03 per shard-hour`, `$0.028 per million payload units`. */
export function priceText(price: number, unit: string, { format, words, names }: PriceContext): string {
  const per = quotedPer(unit);
  const shown = format.usd(Number((price * per).toPrecision(EXACT_DIGITS)), 'rate');
  return per > 1
    ? weaveText(words.perMillion, { price: shown, unit: unitName(names.units, unit, 'other') })
    : weaveText(words.perUnit, { price: shown, unit: unitName(names.units, unit, 'one') });
}

/** A metered quantity with its unit: `730 shard-hours`. */
export function quantityText(value: number, unit: string, { format, names }: PriceContext): string {
  return `${format.number(value, value < 1 ? 6 : 3)}${NBSP}${unitName(names.units, unit, format.plural(value))}`;
}
