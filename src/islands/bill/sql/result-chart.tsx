import type { VNode } from 'preact';
import type { ChartChoice, ChartKind, ChartPoint } from '#engine/billing/workbench/result-chart.ts';
import { chartPoints, chooseChart } from '#engine/billing/workbench/result-chart.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';
import { layoutSeries } from '#viz/result-chart/layout.ts';
import { NameBars } from '#viz/result-chart/name-bars.tsx';
import { SeriesDrawing } from '#viz/result-chart/draw.tsx';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';

interface Props {
  readonly screen: Screen;
  readonly result: QueryResult;
  readonly wanted: ChartKind | null;
  readonly onChart: (kind: ChartKind) => void;
}

/** Bars that are drawn at most: the rest is in the table. */
const MOST_BARS = 20;
/** Points along time that are drawn at most: more than a screen has pixels. */
const MOST_POINTS = 2_000;

/** A result drawn, where its columns allow it: over time as line, area or bars, by name as bars. */
export function ResultChart({ screen, result, wanted, onChart }: Props): VNode | null {
  const choice = chooseChart(result, wanted);
  if (choice === null) return null;
  const all = chartPoints(result, choice);
  const isTime = result.columns[choice.along]?.kind === 'time';
  const points = all.slice(0, isTime ? MOST_POINTS : MOST_BARS);
  if (points.length < 2) return null;
  const words = screen.texts.sql;
  const values = { shown: points.length, count: screen.format.number(all.length) };
  return (
    <figure class="figure sql-chart" aria-labelledby="sql-chart-finding">
      <figcaption>
        <h4 class="finding" id="sql-chart-finding">
          {finding(screen, result, choice, points)}
        </h4>
        <p class="figure-read">
          {isTime ? overTime(screen, result, choice, points) : say(words.chartBars, namesOf(result, choice))}{' '}
          {points.length < all.length && say(words.chartRest, values)}
        </p>
      </figcaption>
      {choice.kinds.length > 1 && <Kinds screen={screen} choice={choice} onChart={onChart} />}
      {isTime ? (
        <SeriesDrawing
          layout={layoutSeries(points, choice.kind, screen.widths[0] ?? 700, (value) =>
            screen.format.compact(value, 2),
          )}
          text={{
            id: 'sql-chart',
            title: finding(screen, result, choice, points),
            summary: overTime(screen, result, choice, points),
          }}
          xTitle={namesOf(result, choice).along}
          yTitle={namesOf(result, choice).measured}
        />
      ) : (
        <NameBars points={points} noValue={words.noValue} write={(value) => screen.format.number(value, 2)} />
      )}
    </figure>
  );
}

function Kinds({
  screen,
  choice,
  onChart,
}: Pick<Props, 'screen' | 'onChart'> & { readonly choice: ChartChoice }): VNode {
  const words = screen.texts.sql;
  return (
    <fieldset class="segmented no-print">
      <legend class="visually-hidden">{words.chart}</legend>
      <div class="segments">
        {choice.kinds.map((kind) => (
          <label key={kind} class="segment">
            <input type="radio" name="sql-chart" checked={kind === choice.kind} onChange={() => onChart(kind)} />
            <span>{words[`chart.${kind}`]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function namesOf(
  { columns }: QueryResult,
  { along, measured }: ChartChoice,
): { readonly along: string; readonly measured: string } {
  return { along: columns[along]?.name ?? '', measured: columns[measured]?.name ?? '' };
}

function finding(
  { texts, format }: Screen,
  result: QueryResult,
  choice: ChartChoice,
  points: readonly ChartPoint[],
): string {
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  return say(texts.sql.chartHighest, {
    measured: namesOf(result, choice).measured,
    value: format.number(highest.value, 2),
    label: highest.label === '' ? texts.sql.noValue : highest.label,
  });
}

function overTime(
  { texts, format }: Screen,
  result: QueryResult,
  choice: ChartChoice,
  points: readonly ChartPoint[],
): string {
  return say(texts.sql.chartOver, {
    ...namesOf(result, choice),
    count: format.number(points.length),
    from: points[0]?.label ?? '',
    to: points.at(-1)?.label ?? '',
  });
}
