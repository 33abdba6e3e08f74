import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { decodeOverride } from '#engine/pricing/decode-overrides.ts';
import type { Override } from '#engine/pricing/tariff.ts';
import type { Locale } from '#i18n/locales.ts';
import { parseNumber, parseQuantity } from '#i18n/parse-quantity.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';

/** Joins a price with the quantity it holds up to, in either language. */
const BOUND = /\s*(?:up to|to|até|@|:)\s*/iu;

/**
 * Reads a typed price: one number, or a ladder such as `0.50 up to 100M; 0.40`, the last step without a bound. Prices are US
 * dollars for `per` units. Empty: null, no price of the reader's.
 */
export function readPrice(text: string, per: number, key: string, locale: Locale): Result<Override | null> {
  if (text.trim() === '') return ok(null);
  const steps = text.split(';').map((step) => readStep(step, per, locale));
  if (steps.some(({ price, bound }) => price === null || bound === null)) return fail([issue('not-a-number', key)]);
  const [only] = steps;
  const isFlat = steps.length === 1 && only?.bound === undefined;
  const issues: Issue[] = [];
  const price = decodeOverride(isFlat ? only?.price : toLadder(steps), key, issues);
  return price === null ? fail(issues.map((found) => ({ ...found, path: key }))) : ok(price);
}

interface Step {
  readonly price: number | null;
  /** Undefined: no bound was given; null: it could not be read. */
  readonly bound: number | null | undefined;
}

function readStep(text: string, per: number, locale: Locale): Step {
  const [price = '', bound] = text.replace(/US\$|R\$|\$|USD/gi, '').split(BOUND);
  const value = parseNumber(price, locale);
  return {
    price: value === null ? null : Number((value / per).toPrecision(12)),
    bound: bound === undefined ? undefined : parseQuantity(bound, 'count', locale),
  };
}

function toLadder(steps: readonly Step[]): readonly object[] {
  return steps.map(({ price, bound }, index) => ({ from: steps[index - 1]?.bound ?? 0, to: bound ?? null, price }));
}

/** The text of a price field: what `readPrice` reads back. */
export function writePrice(price: Override, per: number, upTo: string, locale: Locale): string {
  if (typeof price === 'number') return writeUnitPrice(price, per, locale);
  return price
    .map((tier) => {
      const text = writeUnitPrice(tier.price, per, locale);
      return tier.to === null ? text : `${text} ${upTo} ${writeQuantity(tier.to, 'count', locale)}`;
    })
    .join('; ');
}

function writeUnitPrice(price: number, per: number, locale: Locale): string {
  return writeQuantity(Number((price * per).toPrecision(12)), 'plain', locale);
}
