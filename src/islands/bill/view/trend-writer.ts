import { formatFor } from '#i18n/format-for.ts';
import { formatPeriod, markPeriod } from '#i18n/format-period.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CostTrendWriter } from '#viz/cost-trend/writer.ts';

interface Reader {
  readonly locale: Locale;
  readonly texts: Pick<BillTexts, 'overview'>;
}

/** How the trend of a cost is written; `cost` writes an exact decimal in the bill's currency. */
export function trendWriter({ locale, texts }: Reader, metric: string, cost: CostTrendWriter['cost']): CostTrendWriter {
  return {
    words: texts.overview,
    format: formatFor(locale),
    metric,
    cost,
    mark: (start, unit) => markPeriod(start, unit, locale),
    period: (start, end, unit) => formatPeriod({ start, end }, unit, locale),
  };
}
