import type { DataTable } from '../kit/data-table.ts';
import { numberCell, textCell } from '../kit/data-table.ts';
import { weaveText } from '../kit/weave.ts';
import type { AnomalyCourseModel } from './model.ts';

/** Sentences and headings; `{…}` are placeholders. Text: `#i18n/text/bill-spikes.ts`. */
export type CourseWords = Readonly<
  Record<'summary' | 'daysCaption' | `column.${'day' | 'actual' | 'expected' | 'low' | 'high'}`, string>
>;

export interface CourseDescriber {
  readonly words: CourseWords;
  readonly metric: string;
  readonly day: (at: string) => string;
  readonly cost: (value: number) => string;
  /** The same of what was never paid, but expected: cents of that say nothing. */
  readonly about: (value: number) => string;
}

/** Days of the table on either side of those that stand out: a week, so that each weekday is there. */
const DAYS_BESIDE = 7;

/** The drawing in one sentence, and its days around those that stand out as a table. */
export function describeAnomalyCourse(
  { points, marked }: AnomalyCourseModel,
  { words, metric, day, cost, about }: CourseDescriber,
): { readonly summary: string; readonly table: DataTable } {
  const [first, last] = [points[0]?.at ?? '', points.at(-1)?.at ?? ''];
  const highest = Math.max(...points.map(({ actual }) => actual));
  const from = Math.max((marked[0] ?? 0) - DAYS_BESIDE, 0);
  const to = (marked.at(-1) ?? 0) + DAYS_BESIDE;
  const column = (name: 'day' | 'actual' | 'expected' | 'low' | 'high') => ({
    label: words[`column.${name}`],
    numeric: name !== 'day',
  });
  return {
    summary: weaveText(words.summary, { from: day(first), to: day(last), highest: cost(highest) }),
    table: {
      caption: weaveText(words.daysCaption, { metric }),
      columns: [column('day'), column('actual'), column('expected'), column('low'), column('high')],
      rows: points
        .slice(from, to + 1)
        .map(({ at, actual, expected, low, high }) => [
          textCell(day(at)),
          numberCell(actual, cost(actual)),
          ...[expected, low, high].map((value) => numberCell(value, about(value))),
        ]),
    },
  };
}
