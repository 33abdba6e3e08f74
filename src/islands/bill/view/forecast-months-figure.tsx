import type { VNode } from 'preact';
import { firstDayOf } from '#engine/billing/analysis/calendar-month.ts';
import { fill } from '#i18n/fill.ts';
import { markPeriod } from '#i18n/format-period.ts';
import { describeForecastMonths } from '#viz/forecast-months/describe.ts';
import { ForecastMonthsDrawing } from '#viz/forecast-months/draw.tsx';
import { layoutForecastMonths } from '#viz/forecast-months/layout.ts';
import { toForecastMonthsModel } from '#viz/forecast-months/model.ts';
import { budgetSentence } from './budget-sentence.ts';
import { ForecastFigure } from './forecast-figure.tsx';
import type { ForecastProps } from './forecast-section.tsx';
import { ForecastCourse } from './forecast-why.tsx';

/** What months came to and will, with both intervals. */
export function ForecastMonthsFigure(props: ForecastProps): VNode | null {
  const { id, one, made, screen, words, metric, writer } = props;
  const model = toForecastMonthsModel(one);
  if (model === null) return null;
  const month = writer.format.date;
  const described = describeForecastMonths(model, {
    ...{ words, metric, month },
    cost: (value) => writer.cost(value, one.currency, 'whole'),
  });
  const mark = (one: string) => markPeriod(firstDayOf(one), 'month', screen.locale);
  const write = { month: mark, amount: writer.format.compact };
  const { budget } = made.running;
  const line =
    budget === null
      ? null
      : {
          amount: budget.amount,
          label: fill(words.budgetLine, { budget: writer.cost(budget.amount, one.currency, 'whole') }),
        };
  return (
    <ForecastFigure
      {...props}
      id={`${id}-months`}
      finding={budgetSentence(made.running, { words, writer, currency: one.currency }) ?? described.finding}
      read={fill(words.monthsRead, { metric })}
      described={described}
      draw={(width, text) => (
        <ForecastMonthsDrawing layout={layoutForecastMonths(model, width, write, line)} text={text} />
      )}
    >
      {made.running.budget !== null && <p>{described.finding}.</p>}
      <ForecastCourse {...props} />
    </ForecastFigure>
  );
}
