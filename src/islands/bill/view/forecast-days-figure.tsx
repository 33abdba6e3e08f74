import type { VNode } from 'preact';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import { describeForecastDays } from '#viz/forecast-days/describe.ts';
import { ForecastDaysDrawing } from '#viz/forecast-days/draw.tsx';
import { layoutForecastDays } from '#viz/forecast-days/layout.ts';
import { toForecastDaysModel } from '#viz/forecast-days/model.ts';
import { Figure, Plot } from '#viz/kit/figure.tsx';
import type { ForecastProps } from './forecast-section.tsx';

/** The days of the running month, paid and to come, with both intervals. */
export function ForecastDaysFigure(props: ForecastProps): VNode | null {
  const { id, one, screen, words, metric, writer } = props;
  const model = toForecastDaysModel(one);
  if (model === null) return null;
  const finding = daysFinding(props);
  const day = writer.format.date;
  const { summary, table } = describeForecastDays(model, {
    ...{ words, metric, day },
    cost: (value) => writer.cost(value, one.currency),
  });
  const write = { day, amount: writer.format.compact };
  const text = { id: `${id}-days`, title: finding, summary };
  return (
    <Figure
      id={`${id}-days-figure`}
      finding={finding}
      read={words.daysRead}
      table={table}
      tableTitle={words.tableTitle}
      source={words.source}
      compareText={(a, b) => compareText(a, b, screen.locale)}
    >
      <Plot
        widths={screen.widths}
        draw={(width) => <ForecastDaysDrawing layout={layoutForecastDays(model, width, write)} text={text} />}
      />
    </Figure>
  );
}

/** The month so far against what was forecast when it began; where there was nothing to forecast from, where the forecast begins. */
function daysFinding({ made, one, words, writer }: ForecastProps): string {
  const { soFar, lastDay, running } = made;
  if (soFar === null) return fill(words['daysFinding.none'], { day: writer.format.date(lastDay) });
  const cost = (amount: string | number) => writer.cost(amount, one.currency, 'whole');
  const { low, high } = soFar.forecast.within80;
  return fill(words[`daysFinding.${soFar.verdict}`], {
    month: writer.format.date(running.month),
    actual: cost(running.toDate.usage),
    low: cost(low),
    high: cost(high),
  });
}
