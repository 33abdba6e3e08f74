import { fill } from '#i18n/fill.ts';
import type { Interval } from '#engine/billing/forecast/outlook-range.ts';
import type { DataCell, DataTable } from '#viz/kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '#viz/kit/data-table.ts';
import type { ForecastProps } from './forecast-section.tsx';

type Facts = Pick<ForecastProps, 'one' | 'made' | 'words' | 'metric' | 'writer'>;
type Row = readonly [DataCell, DataCell];

/** The running month so far against its forecast and the month before, as a table. */
export function monthFacts(facts: Facts): DataTable {
  const { made, words, metric, writer } = facts;
  const { running } = made;
  return {
    caption: fill(words.factsCaption, { metric, month: writer.format.date(running.month) }),
    columns: [
      { label: words['column.what'], numeric: false },
      { label: words['column.amount'], numeric: true },
    ],
    rows: [
      ...aheadRows(facts),
      ...lastMonthRows(facts),
      [textCell(words.other), amountCell(running.toDate.other, facts)],
      ...budgetRows(facts),
    ],
  };
}

function amountCell(amount: string | number, { writer, one }: Facts): DataCell {
  return numberCell(Number(amount), writer.cost(amount, one.currency));
}

function aheadRows(facts: Facts): readonly Row[] {
  const { made, words, writer, one } = facts;
  const { running, lastDay } = made;
  const { toDate, remaining, total, days } = running;
  const range = ({ low, high }: Interval): DataCell =>
    numberCell(
      high - low,
      fill(words.interval, {
        low: writer.cost(low, one.currency, 'whole'),
        high: writer.cost(high, one.currency, 'whole'),
      }),
    );
  const soFar = { day: writer.format.date(lastDay), days: toDate.days, of: days };
  return [
    [textCell(toDate.days === 0 ? words.toDateNone : fill(words.toDate, soFar)), amountCell(toDate.usage, facts)],
    [textCell(words.remaining), amountCell(remaining.expected, facts)],
    [textCell(words.total), amountCell(total.expected, facts)],
    [textCell(words.within80), range(total.within80)],
    [textCell(words.within95), range(total.within95)],
  ];
}

function budgetRows(facts: Facts): readonly Row[] {
  const { made, words, writer } = facts;
  const { budget } = made.running;
  if (budget === null) return [];
  return [
    [textCell(words.budget), amountCell(budget.amount, facts)],
    [textCell(words.budgetSpent), numberCell(budget.spentShare, writer.format.percent(budget.spentShare))],
    [textCell(words[budget.over > 0 ? 'budgetOver' : 'budgetLeft']), amountCell(Math.abs(budget.over), facts)],
  ];
}

function lastMonthRows(facts: Facts): readonly Row[] {
  const { made, words, writer, one } = facts;
  const { lastMonth, running } = made;
  if (lastMonth === null) return [[textCell(words.lastMonthUnknown), emptyCell(words.lastMonthLacking)]];
  const month = writer.format.date(lastMonth.month);
  const before = Number(lastMonth.usage);
  const more = running.total.expected - before;
  const cost = writer.cost(more, one.currency);
  const text = before > 0 ? fill(words.differenceOf, { cost, share: writer.format.percent(more / before) }) : cost;
  return [
    [textCell(fill(words.lastMonth, { month })), amountCell(lastMonth.usage, facts)],
    [textCell(fill(words.difference, { month })), numberCell(more, text)],
  ];
}
