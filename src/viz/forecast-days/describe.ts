import type { DataTable } from '../kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '../kit/data-table.ts';
import { weaveText } from '../kit/weave.ts';
import type { ForecastDaysModel } from './model.ts';

const COLUMNS = ['day', 'paid', 'expected', 'low80', 'high80', 'low95', 'high95'] as const;

/** Sentences and headings; `{…}` are placeholders. Text: `#i18n/text/bill-forecast.ts`. */
export type DaysWords = Readonly<
  Record<'daysSummary' | 'daysCaption' | 'notPaid' | 'isPaid' | `column.${(typeof COLUMNS)[number]}`, string>
>;

export interface DaysDescriber {
  readonly words: DaysWords;
  readonly metric: string;
  readonly day: (day: string) => string;
  readonly cost: (value: number) => string;
}

/** The drawing in one sentence, and its days as a table. */
export function describeForecastDays(
  { paid, ahead }: ForecastDaysModel,
  { words, metric, day, cost }: DaysDescriber,
): { readonly summary: string; readonly table: DataTable } {
  const number = (value: number) => numberCell(value, cost(value));
  return {
    summary: weaveText(words.daysSummary, {
      metric,
      until: day(paid.at(-1)?.day ?? ''),
      to: day(ahead.at(-1)?.day ?? ''),
    }),
    table: {
      caption: weaveText(words.daysCaption, { metric }),
      columns: COLUMNS.map((name) => ({ label: words[`column.${name}`], numeric: name !== 'day' })),
      rows: [
        ...paid.map((one) => [
          ...[textCell(day(one.day)), number(one.cost)],
          ...COLUMNS.slice(2).map(() => emptyCell(words.isPaid)),
        ]),
        ...ahead.map((one) => [
          ...[textCell(day(one.day)), emptyCell(words.notPaid), number(one.expected)],
          ...[one.within80, one.within95].flatMap(({ low, high }) => [number(low), number(high)]),
        ]),
      ],
    },
  };
}
