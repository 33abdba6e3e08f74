import type { Row } from '../analysis/bill-database.ts';
import { allOf } from '../analysis/bill-view.ts';
import smallItemsSql from '../sql/small-items.sql';
import { anyOf, DATED, is, isAny } from './rows-where.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import smallRecurringSql from '../sql/small-recurring.sql';
import type { CostMetric } from '../source/processed-columns.ts';
import type { RuleBill } from './define-rule.ts';
import { defineRule } from './define-rule.ts';
import type { Judgement } from './finding.ts';
import { severityOf } from './finding.ts';

/** What a month of one item comes to at most, in the currency of the bill: too little for anybody to look at it. A choice of ours. */
const MOST_A_MONTH = 10;
/** Least that the items of a service come to together, in the currency of the bill. */
const LEAST_TOGETHER = 1;
/** Days of a bill in which recurring can be told from chance, and the share of them on which an item must cost something. */
const LEAST_DAYS = 14;
const DAYS_SHARE = 0.9;
/** Months in which a monthly charge must stand, each. */
const LEAST_MONTHS = 3;
/** What is one item, and the charges that may recur, as in `small-items.sql`. */
const ITEM = 'COALESCE(ResourceId, x_UsageType, SkuMeter, ChargeDescription)';
const RECURRING = "(ChargeCategory IS NULL OR ChargeCategory IN ('Usage', 'Purchase'))";
/** 365 / 12. */
const DAYS_A_MONTH = 30.42;

/**
 * Charges too small to be looked at that come again and again: resources, or kinds of use where no resource is named, that cost
 * something on nine days of ten, or in each of three months or more, and at most ten a month each. One finding a service, with what they
 * come to together. Reads `ResourceId`, else the usage type, the meter or the description. Version 1 took a row that costs nothing for a day that
 * recurs, so that a free tier with one charge in it was named; what it found stays as it was.
 */
const RULE = {
  id: 'small-recurring',
  needs: [['ChargePeriodStart'], ['ServiceName'], ['ResourceId', 'x_UsageType', 'SkuMeter', 'ChargeDescription']],
  needsDays: LEAST_DAYS,
  criterion: {
    shares: { days: DAYS_SHARE },
    counts: { month: MOST_A_MONTH, together: LEAST_TOGETHER, months: LEAST_MONTHS },
  },
  queries: { small: smallRecurringSql, items: smallItemsSql },
} as const;

/** Every day with a row counts. */
export const smallRecurringRows = defineRule({ ...RULE, since: 1, until: 1, judge: (bill) => judge(bill, 'TRUE') });

/** Only days that cost something count. */
export const smallRecurringCost = defineRule({
  ...RULE,
  since: 2,
  judge: (bill) => judge(bill, countedRows(bill.metric)),
});

/** Rows whose days and months count since version 2. */
export function countedRows(metric: CostMetric): string {
  return `${metric} > 0`;
}

/** `counted` is the condition of rows whose days and months count. */
async function judge({ ask, extent }: RuleBill<'small' | 'items'>, counted: string): Promise<readonly Judgement[]> {
  const months = extent.days / DAYS_A_MONTH;
  const limits = { counted, ...recurringLimits(extent.days) };
  const rows = await ask('small', limits);
  let items: Promise<readonly Row[]> | null = null;
  return rows.flatMap((row) => {
    const cost = exactDecimal(textOf(row, 'cost'));
    if (Number(cost) < LEAST_TOGETHER) return [];
    const service = textOf(row, 'service');
    return {
      severity: severityOf(Number(cost) / extent.gross),
      rows: countOf(row, 'row_count'),
      cost,
      subject: { ServiceName: service },
      where: async () => itemRows(service, await (items ??= ask('items', limits))),
      evidence: {
        items: countOf(row, 'item_count'),
        largest: exactDecimal(textOf(row, 'largest')),
        perMonth: Number(cost) / months,
        share: Number(cost) / extent.gross,
        days: extent.days,
      },
    };
  });
}

/** What `small-recurring.sql` is asked of a bill of so many days. */
export function recurringLimits(days: number): Readonly<Record<'most' | 'least_days' | 'least_months', string>> {
  const months = days / DAYS_A_MONTH;
  return {
    most: String(Math.round(MOST_A_MONTH * months)),
    least_days: String(Math.ceil(days * DAYS_SHARE)),
    least_months: String(Math.max(LEAST_MONTHS, Math.floor(months))),
  };
}

/** Rows of the items of one service, given those of all. */
function itemRows(service: string | null, items: readonly Row[]): string {
  const own = items.filter((row) => textOf(row, 'service') === service);
  const byAccount = Map.groupBy(own, (row) => textOf(row, 'account'));
  const conditions = [...byAccount].map(([account, members]) =>
    allOf([
      is('SubAccountId', account),
      isAny(
        ITEM,
        members.map((row) => textOf(row, 'item')),
      ),
    ]),
  );
  return allOf([DATED, RECURRING, is('ServiceName', service), anyOf(conditions)]);
}
