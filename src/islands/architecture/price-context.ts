import { formatNumber, formatUsd } from '#i18n/format.ts';
import { pluralForm } from '#i18n/plural-form.ts';
import type { PriceContext } from '#viz/why/price-text.ts';
import type { DiagramData } from './diagram-data.ts';

/** What prices and quantities of a drawing are written with. */
export function priceContext({ locale, texts, pricing }: DiagramData): PriceContext {
  return {
    format: {
      plural: (value) => pluralForm(value, locale),
      number: (value, digits) => formatNumber(value, locale, digits),
      usd: (amount, precision) => formatUsd(amount, locale, precision),
      money: (usd, precision) => formatUsd(usd, locale, precision),
    },
    words: texts,
    names: { units: pricing.units },
  };
}
