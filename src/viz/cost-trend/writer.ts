import type { PeriodUnit } from '#engine/billing/analysis/trend-periods.ts';
import type { Format } from '../kit/format.ts';

/** Sentences of the trend; `{…}` are placeholders. Text: `#i18n/text/bill-overview.ts`. */
export type TrendWord =
  | 'trendUp'
  | 'trendDown'
  | 'trendSame'
  | 'trendDearest'
  | 'trendSingle'
  | 'trendNone'
  | 'trendSummary'
  | 'trendCaption'
  | 'trendTotal'
  | 'trendPart'
  | 'trendColumn.day'
  | 'trendColumn.week'
  | 'trendColumn.month'
  | 'trendColumn.year';

/** How the trend is written for a reader. */
export interface CostTrendWriter {
  readonly words: Readonly<Record<TrendWord, string>>;
  readonly format: Format;
  /** The cost that is shown: `BilledCost`. */
  readonly metric: string;
  /** An exact decimal in the bill's currency. */
  readonly cost: (decimal: string, precision?: 'cents' | 'whole') => string;
  /** A period under its column, as short as can be. */
  readonly mark: (start: string, unit: PeriodUnit) => string;
  /** The same in a sentence. */
  readonly period: (start: string, end: string, unit: PeriodUnit) => string;
}
