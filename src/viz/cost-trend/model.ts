import type { PeriodUnit } from '#engine/billing/analysis/trend-periods.ts';

/** What one column of the trend stands for. Costs are in doubles: for lengths, never for sums that are read. */
export interface TrendColumn {
  readonly start: string;
  readonly end: string;
  readonly isWhole: boolean;
  /** Of each group, then of the rest. */
  readonly costs: readonly number[];
  /** What the period comes to, an exact decimal. */
  readonly total: string;
  /** Exact decimals of the same costs. */
  readonly exact: readonly string[];
}

/** What a bill cost over time, by group. */
export interface CostTrendModel {
  readonly unit: PeriodUnit;
  /** Names of the groups, the rest last where there is one. */
  readonly groups: readonly string[];
  readonly columns: readonly TrendColumn[];
  /** The last full month against the one before, exact decimals; null: not known. */
  readonly change: { readonly last: MonthFigure; readonly before: MonthFigure } | null;
}

export interface MonthFigure {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly cost: string;
}

/** The class that gives a group its colour, and the pattern that tells it apart without: the same in the chart and in the list. */
export function seriesClass(index: number, groups: number, hasRest: boolean): string {
  return hasRest && index === groups - 1 ? 'series-rest' : `series-${index + 1}`;
}
