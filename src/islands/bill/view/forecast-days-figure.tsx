import type { VNode } from 'preact';
import { fill } from '#i18n/fill.ts';
import { markPeriod } from '#i18n/format-period.ts';
import { describeForecastDays } from '#viz/forecast-days/describe.ts';
import { ForecastDaysDrawing } from '#viz/forecast-days/draw.tsx';
import { layoutForecastDays } from '#viz/forecast-days/layout.ts';
import { toForecastDaysModel } from '#viz/forecast-days/model.ts';
import { ForecastFigure } from './forecast-figure.tsx';
import type { ForecastProps } from './forecast-section.tsx';

/** The days of the running month, paid and to come, with both intervals. */
export function ForecastDaysFigure(props: ForecastProps): VNode | null {
  const { id, one, screen, words, metric, writer } = props;
  const model = toForecastDaysModel(one);
  if (model === null) return null;
  const day = writer.format.date;
  const described = describeForecastDays(model, {
    ...{ words, metric, day },
    cost: (value) => writer.cost(value, one.currency, 'whole'),
  });
  const write = { day: (at: string) => markPeriod(at, 'day', screen.locale), amount: writer.format.compact };
  return (
    <ForecastFigure
      {...props}
      id={`${id}-days`}
      finding={daysFinding(props)}
      read={words.daysRead}
      described={described}
      draw={(width, text) => <ForecastDaysDrawing layout={layoutForecastDays(model, width, write)} text={text} />}
    >
      <p>{words.whyDays}</p>
    </ForecastFigure>
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
