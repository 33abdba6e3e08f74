import type { Interval } from '#engine/billing/forecast/outlook-range.ts';
import type { DataCell, DataTable } from '../kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '../kit/data-table.ts';
import { weaveText } from '../kit/weave.ts';
import type { ForecastMonthsModel, MonthBar } from './model.ts';

const COLUMNS = ['month', 'spent', 'total', 'within80', 'within95', 'other'] as const;

/** Sentences and headings; `{…}` are placeholders. Text: `#i18n/text/bill-forecast.ts`. */
export type MonthsWords = Readonly<
  Record<
    'monthsFinding' | 'monthsSummary' | 'monthsCaption' | 'interval' | 'isOver' | `column.${(typeof COLUMNS)[number]}`,
    string
  >
>;

export interface MonthsDescriber {
  readonly words: MonthsWords;
  readonly metric: string;
  readonly month: (month: string) => string;
  readonly cost: (value: number) => string;
}

/** What the drawing says, what it shows in one sentence, and its months as a table. */
export function describeForecastMonths(
  model: ForecastMonthsModel,
  { words, metric, month, cost }: MonthsDescriber,
): { readonly finding: string; readonly summary: string; readonly table: DataTable } {
  const range = (interval: Interval | null): DataCell =>
    interval === null
      ? emptyCell(words.isOver)
      : numberCell(
          interval.high - interval.low,
          weaveText(words.interval, { low: cost(interval.low), high: cost(interval.high) }),
        );
  const row = (bar: MonthBar): readonly DataCell[] => [
    textCell(month(bar.month)),
    ...[bar.spent, bar.total].map((value) => numberCell(value, cost(value))),
    range(bar.within80),
    range(bar.within95),
    numberCell(bar.other, cost(bar.other)),
  ];
  return {
    finding: findingOf(model, { words, metric, month, cost }),
    summary: weaveText(words.monthsSummary, {
      metric,
      from: month(model[0]?.month ?? ''),
      to: month(model.at(-1)?.month ?? ''),
    }),
    table: {
      caption: weaveText(words.monthsCaption, { metric }),
      columns: COLUMNS.map((name) => ({ label: words[`column.${name}`], numeric: name !== 'month' })),
      rows: model.map(row),
    },
  };
}

/** What the running month should come to: the first of those that are not over. */
function findingOf(model: ForecastMonthsModel, { words, month, cost }: MonthsDescriber): string {
  const [found] = model.flatMap((bar) => (bar.within80 === null ? [] : [{ ...bar, within80: bar.within80 }]));
  if (found === undefined) return '';
  const { total, within80 } = found;
  return weaveText(words.monthsFinding, {
    month: month(found.month),
    total: cost(total),
    low: cost(within80.low),
    high: cost(within80.high),
  });
}
