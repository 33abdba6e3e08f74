import type { BillView } from '../analysis/bill-view.ts';
import { allOf, shownSql } from '../analysis/bill-view.ts';
import { dimensionSql } from '../analysis/dimension.ts';
import { literal } from '../source/origin.ts';
import billExtentSql from '../sql/bill-extent.sql';
import commitmentUseSql from '../sql/commitment-use.sql';
import costBySql from '../sql/cost-by.sql';
import dailyCostBySql from '../sql/daily-cost-by.sql';
import { fillSql } from '../sql/fill-sql.ts';
import meterCostSql from '../sql/meter-cost.sql';
import networkResourcesSql from '../sql/network-resources.sql';
import resourceTagsSql from '../sql/resource-tags.sql';
import serviceDaysSql from '../sql/service-days.sql';
import shownTotalSql from '../sql/shown-total.sql';
import tagCostSql from '../sql/tag-cost.sql';
import totalsSql from '../sql/totals.sql';
import trendBySql from '../sql/trend-by.sql';

const FILES = {
  'cost-by': costBySql,
  'trend-by': trendBySql,
  totals: totalsSql,
  'shown-total': shownTotalSql,
  'daily-cost-by': dailyCostBySql,
  'service-days': serviceDaysSql,
  'tag-cost': tagCostSql,
  'resource-tags': resourceTagsSql,
  'meter-cost': meterCostSql,
  'network-resources': networkResourcesSql,
  'commitment-use': commitmentUseSql,
  'bill-extent': billExtentSql,
} as const;

/** A query that the page itself asks, by the name of its file. */
export type ReadyQuery = keyof typeof FILES;

export const READY_QUERIES = Object.keys(FILES) as readonly ReadyQuery[];

/** The text of one of the page's own queries, for the bill as it is looked at: word for word what is run, here and in Athena. */
export function readySql(query: ReadyQuery, view: BillView, currency: string | null): string {
  const dimension = dimensionSql(view.by);
  const scope = allOf([...(currency === null ? [] : [`BillingCurrency = ${literal(currency)}`]), shownSql(view)]);
  return fillSql(FILES[query], { metric: view.metric, dimension, group: dimension, shown: 'TRUE', scope }).trim();
}
