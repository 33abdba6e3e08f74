import type { CostPrecision } from '#i18n/format-cost.ts';
import { formatCost } from '#i18n/format-cost.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';

/** What a subject may lack, and what is said instead. */
export type Lack = 'service' | 'account' | 'region' | 'resource' | 'value';

/** Writes findings in one language. */
export interface FindingWriter {
  readonly words: BillTexts['findings'];
  readonly format: ReturnType<typeof formatFor>;
  /** An exact decimal, or an amount that was judged with, in the currency of the charges. */
  readonly cost: (amount: string | number, currency: string | null, precision?: CostPrecision) => string;
  /** A name of the file as it is; what has none is said. */
  readonly name: (value: string | null | undefined, lack: Lack) => string;
}

/** Places that an amount judged in doubles is written with before it is rounded for the reader. */
const PLACES = 6;

/** Makes the writer of a language. */
export function findingWriter(words: BillTexts['findings'], locale: Locale): FindingWriter {
  return {
    words,
    format: formatFor(locale),
    cost: (amount, currency, precision) =>
      formatCost(typeof amount === 'number' ? amount.toFixed(PLACES) : amount, currency, locale, precision),
    name: (value, lack) => value ?? words[`none.${lack}`],
  };
}
