import type { LineItem } from '#engine/pricing/line.ts';
import type { UsageLine } from '#engine/metrics/metric-spec.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { factors } from '#i18n/text/factors.ts';
import { lines } from '#i18n/text/lines.ts';
import { measures } from '#i18n/text/measures.ts';
import { rateDescriptions } from '#i18n/text/rate-descriptions.ts';
import { digitsFor, writeFormula } from '#i18n/write-formula.ts';

/** What a line of a bill pays for: its own name, or for metered use what the rate bills. */
export function lineName(line: LineItem, locale: Locale): string {
  return line.label === 'metered' ? rateName(line.rate, locale) : lines[locale][line.label];
}

/** What a rate bills, in words. Throws for a rate without a description. */
export function rateName(id: string, locale: Locale): string {
  const description = (rateDescriptions as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[id];
  if (description === undefined) throw new Error(`no description of the rate ${id} in text/rate-descriptions.ts`);
  return description[locale];
}

/** How the quantity of a line came about: "3 endpoints × 2 zones × 730 hours". `valueOf` gives the numbers of other metrics. */
export function lineFormula(
  line: LineItem,
  usage: UsageLine | undefined,
  locale: Locale,
  valueOf: (operand: number | string) => number,
): string {
  if (usage === undefined) return writeFormula(line.formula, locale, factors[locale]);
  const words = measures[locale] as Readonly<Record<string, string>>;
  const join = (values: UsageLine['quantity'] = {}) =>
    Object.entries(values).map(([name, value]) => {
      const word = words[name];
      if (word === undefined) throw new Error(`no name for the factor "${name}" in text/measures.ts`);
      if (name === 'x') return word;
      const factor = valueOf(value);
      const counted = factor === 1 ? (words[`${name}_one`] ?? word) : word;
      return `${formatNumber(factor, locale, digitsFor(factor))}\u00a0${counted}`;
    });
  const [product, divisor] = [join(usage.quantity).join(' × '), join(usage.per).join(' ÷ ')];
  return divisor === '' ? product : `${product} ÷ ${divisor}`;
}
