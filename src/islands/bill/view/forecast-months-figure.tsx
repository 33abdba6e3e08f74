import type { VNode } from 'preact';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import { describeForecastMonths } from '#viz/forecast-months/describe.ts';
import { ForecastMonthsDrawing } from '#viz/forecast-months/draw.tsx';
import { layoutForecastMonths } from '#viz/forecast-months/layout.ts';
import { toForecastMonthsModel } from '#viz/forecast-months/model.ts';
import { Figure, Plot } from '#viz/kit/figure.tsx';
import type { ForecastProps } from './forecast-section.tsx';

/** What months came to and will, with both intervals. */
export function ForecastMonthsFigure({ id, one, screen, words, metric, writer }: ForecastProps): VNode | null {
  const model = toForecastMonthsModel(one);
  if (model === null) return null;
  const month = writer.format.date;
  const { finding, summary, table } = describeForecastMonths(model, {
    ...{ words, metric, month },
    cost: (value) => writer.cost(value, one.currency, 'whole'),
  });
  const write = { month, amount: writer.format.compact };
  const text = { id: `${id}-months`, title: finding, summary };
  return (
    <Figure
      id={`${id}-months-figure`}
      finding={finding}
      read={fill(words.monthsRead, { metric })}
      table={table}
      tableTitle={words.tableTitle}
      source={words.source}
      compareText={(a, b) => compareText(a, b, screen.locale)}
    >
      <Plot
        widths={screen.widths}
        draw={(width) => <ForecastMonthsDrawing layout={layoutForecastMonths(model, width, write)} text={text} />}
      />
    </Figure>
  );
}
