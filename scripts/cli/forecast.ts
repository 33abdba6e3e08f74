import type { CurrencyForecast } from '#engine/billing/analysis/forecast-bill.ts';
import { forecastBill } from '#engine/billing/analysis/forecast-bill.ts';
import type { ForecastWish } from '#engine/billing/forecast/forecast-costs.ts';
import { BUDGET_RANGE, isBudget } from '#engine/billing/forecast/judge-budget.ts';
import type { MonthOutlook } from '#engine/billing/forecast/forecast-month.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, issuesOf, ok } from '#engine/kit/result.ts';
import { metricIn, metricOf } from './bill-metric.ts';
import type { Answer, FileCommand, Flags, Section } from './command.ts';
import { fileIssues } from './find-files.ts';
import type { Sheet } from './output/sheet.ts';
import { repeatedSections } from './repeated-section.ts';
import { withBill } from './with-bill.ts';

/** Beyond a year, a forecast from a year of days says nothing. */
const MOST_MONTHS = 12;

/** `forecast FILE… [--metric BilledCost] [--months 1] [--budget 1000]`: what the running month and some after it will come to, with intervals. */
export const forecast: FileCommand = async (names, flags, terminal) => {
  const asked = metricOf(flags);
  const wish = wishOf(flags);
  if (!asked.ok || !wish.ok) return fail([...issuesOf(asked, wish), ...(await fileIssues(names))]);
  return withBill(names, terminal, async (bill) => {
    const metric = metricIn(bill, asked.value);
    if (!metric.ok) return metric;
    return ok(answer(await forecastBill(bill.database, metric.value, wish.value), metric.value, bill.repeated));
  });
};

function wishOf(flags: Flags): Result<ForecastWish> {
  const months = Number(flags['months'] ?? 1);
  const budget = flags['budget'] === undefined ? null : Number(flags['budget']);
  const issues: Issue[] = [];
  if (!Number.isInteger(months) || months < 0 || months > MOST_MONTHS)
    issues.push(issue('out-of-range', '--months', { min: 0, max: MOST_MONTHS }));
  if (budget !== null && !isBudget(budget))
    issues.push(issue('out-of-range', '--budget', { min: BUDGET_RANGE.above, max: BUDGET_RANGE.max }));
  return issues.length > 0 ? fail(issues) : ok({ months, budget });
}

function answer(forecasts: readonly CurrencyForecast[], metric: CostMetric, repeated: readonly string[]): Answer {
  return {
    json: { metric, forecasts: forecasts.map(({ currency, forecast: made }) => ({ currency, ...made })), repeated },
    table: () => [...repeatedSections(repeated), ...forecasts.map((one) => monthsSection(one, metric))],
    sheet: () => daysSheet(forecasts),
  };
}

function monthsSection({ currency, forecast: made }: CurrencyForecast, metric: CostMetric): Section {
  const unit = `${metric}${currency === null ? '' : `, ${currency}`}`;
  if (made.kind === 'too-few-days')
    return {
      title: `No forecast of ${unit}: ${made.days} complete days, ${made.needed} are needed`,
      sheet: { columns: [], rows: [] },
    };
  return {
    title: `Use by month, ${unit}, forecast from the day after ${made.lastDay}`,
    sheet: {
      columns: [
        'month',
        'to date',
        'remaining',
        'total',
        'low 80 %',
        'high 80 %',
        'low 95 %',
        'high 95 %',
        'other to date',
      ],
      rows: [made.running, ...made.next].map(monthRow),
    },
  };
}

function monthRow({ month, toDate, remaining, total }: MonthOutlook): Sheet['rows'][number] {
  const { within80, within95 } = total;
  const amounts = [remaining.expected, total.expected, within80.low, within80.high, within95.low, within95.high];
  return [month, toDate.usage, ...amounts.map((amount) => Math.round(amount * 100) / 100), toDate.other];
}

function daysSheet(forecasts: readonly CurrencyForecast[]): Sheet {
  return {
    columns: ['currency', 'day', 'expected', 'low80', 'high80', 'low95', 'high95'],
    rows: forecasts.flatMap(({ currency, forecast: made }) =>
      made.kind === 'forecast'
        ? made.days.map(({ day, expected, within80, within95 }) => [
            ...[currency, day, expected, within80.low, within80.high, within95.low, within95.high],
          ])
        : [],
    ),
  };
}
