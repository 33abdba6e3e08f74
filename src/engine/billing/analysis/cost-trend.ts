import trendBySql from '../sql/trend-by.sql';
import { literal } from '../source/origin.ts';
import { exactSum } from './exact-sum.ts';
import type { CurrencyPart } from './currency-parts.ts';
import { countOf, exactDecimal, textOf } from './bill-database.ts';
import type { Dimension } from './dimension.ts';
import { dimensionSql } from './dimension.ts';

/** Groups that have a line of their own; the rest is one. As many as can be told apart by colour and position. */
export const TREND_GROUPS = 6;

/** What one day cost, by group. */
export interface TrendDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Exact decimals: of each group, then of the rest. */
  readonly costs: readonly string[];
}

/** The cost of a bill by day. */
export interface CostTrend {
  /** The dearest groups; null: charges without a value. */
  readonly groups: readonly (string | null)[];
  /** Whether there is more than these groups. */
  readonly hasRest: boolean;
  /** Days with a charge, in order. */
  readonly days: readonly TrendDay[];
}

/** The cost of each day by the named groups of a dimension and the rest. All charges count, credits and taxes, too. */
export async function costTrend(
  { ask }: CurrencyPart,
  dimension: Dimension,
  keys: readonly (string | null)[],
  shown: string,
): Promise<CostTrend> {
  const groups = keys.slice(0, TREND_GROUPS);
  const rows = await ask(trendBySql, { group: groupSql(dimensionSql(dimension), groups), shown });
  const days = Map.groupBy(rows, (row) => textOf(row, 'day') ?? '');
  return {
    groups,
    hasRest: keys.length > groups.length,
    days: [...days].map(([day, costs]) => ({
      day,
      costs: [...groups.keys(), groups.length].map((index) =>
        exactSum(
          costs.flatMap((row) => (countOf(row, 'group_index') === index ? [exactDecimal(textOf(row, 'cost'))] : [])),
        ),
      ),
    })),
  };
}

/** The index of the group a row is in. */
function groupSql(column: string, groups: readonly (string | null)[]): string {
  const cases = groups.map((key, index) =>
    key === null ? `WHEN ${column} IS NULL THEN ${index}` : `WHEN ${column} = ${literal(key)} THEN ${index}`,
  );
  // A bare number would be the place of a column to group by.
  return cases.length === 0 ? 'CASE WHEN TRUE THEN 0 END' : `CASE ${cases.join(' ')} ELSE ${groups.length} END`;
}
