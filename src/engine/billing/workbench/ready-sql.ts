import billExtentSql from '../sql/bill-extent.sql';
import changeBySql from '../sql/change-by.sql';
import commitmentUseSql from '../sql/commitment-use.sql';
import controlTotalSql from '../sql/control-total.sql';
import costBySql from '../sql/cost-by.sql';
import currenciesSql from '../sql/currencies.sql';
import dailyCostBySql from '../sql/daily-cost-by.sql';
import dailyCostSql from '../sql/daily-cost.sql';
import dailyTotalsSql from '../sql/daily-totals.sql';
import meterCostSql from '../sql/meter-cost.sql';
import meteredUseSql from '../sql/metered-use.sql';
import monthlyTotalsSql from '../sql/monthly-totals.sql';
import networkResourcesSql from '../sql/network-resources.sql';
import resourceTagsSql from '../sql/resource-tags.sql';
import serviceDaysSql from '../sql/service-days.sql';
import shownTotalSql from '../sql/shown-total.sql';
import smallRecurringSql from '../sql/small-recurring.sql';
import tagCostSql from '../sql/tag-cost.sql';
import tagKeysSql from '../sql/tag-keys.sql';
import totalsSql from '../sql/totals.sql';
import trendBySql from '../sql/trend-by.sql';
import untaggedBySql from '../sql/untagged-by.sql';

/** The page's queries by the name of their files, in the order of the page: overview, spikes, tags, recurring, forecast, estimate, rules. */
export const READY_SQL = {
  'cost-by': costBySql,
  'trend-by': trendBySql,
  'daily-totals': dailyTotalsSql,
  'monthly-totals': monthlyTotalsSql,
  totals: totalsSql,
  'shown-total': shownTotalSql,
  'control-total': controlTotalSql,
  currencies: currenciesSql,
  'bill-extent': billExtentSql,
  'daily-cost-by': dailyCostBySql,
  'change-by': changeBySql,
  'tag-keys': tagKeysSql,
  'tag-cost': tagCostSql,
  'untagged-by': untaggedBySql,
  'resource-tags': resourceTagsSql,
  'small-recurring': smallRecurringSql,
  'daily-cost': dailyCostSql,
  'metered-use': meteredUseSql,
  'service-days': serviceDaysSql,
  'meter-cost': meterCostSql,
  'network-resources': networkResourcesSql,
  'commitment-use': commitmentUseSql,
} as const;
