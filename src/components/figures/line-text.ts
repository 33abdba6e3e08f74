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
  const join = (values: UsageLine['quantity'] = {}) =>
    Object.entries(values).map(([name, value]) => {
      if (name === 'x') return measures[locale].x;
      const factor = valueOf(value);
      return `${formatNumber(factor, locale, digitsFor(factor))}\u00a0${factorName(name, factor, locale)}`;
    });
  const [product, divisor] = [join(usage.quantity).join(' × '), join(usage.per).join(' ÷ ')];
  return divisor === '' ? product : `${product} ÷ ${divisor}`;
}

/** The name of so many of a factor. Throws where there is none: a plural in place of the name of one would read as a slip. */
function factorName(name: string, factor: number, locale: Locale): string {
  const key = factor === 1 ? `${name}_one` : name;
  const word = (measures[locale] as Readonly<Record<string, string>>)[key];
  if (word === undefined) throw new Error(`no name for the factor "${key}" in text/measures.ts`);
  return word;
}
