import type { VNode } from 'preact';
import type { ChartChoice, ChartData, ChartKind, ChartPoint } from '#engine/billing/workbench/result-chart.ts';
import { chartData, chooseChart } from '#engine/billing/workbench/result-chart.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';
import { layoutSeries } from '#viz/result-chart/layout.ts';
import { NameBars } from '#viz/result-chart/name-bars.tsx';
import { SeriesDrawing } from '#viz/result-chart/draw.tsx';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { Answered } from './bench-state.ts';

interface Props {
  readonly screen: Screen;
  readonly answered: Answered;
  readonly wanted: ChartKind | null;
  readonly onChart: (kind: ChartKind) => void;
}

/** A drawing of a result: what its parts are made from. */
interface Drawn extends ChartData {
  readonly screen: Screen;
  readonly result: QueryResult;
  readonly choice: ChartChoice;
  readonly isTime: boolean;
  /** Those of the points that are drawn. */
  readonly shown: readonly ChartPoint[];
}

/** Bars that are drawn at most: the rest is in the table. */
const MOST_BARS = 20;

/** A result drawn, where its columns allow it: over time as line, area or bars, by name as bars. */
export function ResultChart({ screen, answered, wanted, onChart }: Props): VNode | null {
  const { result, sql } = answered;
  const choice = chooseChart(result, wanted);
  if (choice === null) return null;
  const data = chartData(result, choice);
  const isTime = result.columns[choice.along]?.kind === 'time';
  const drawn = {
    screen,
    result,
    choice,
    isTime,
    ...data,
    shown: isTime ? data.points : data.points.slice(0, MOST_BARS),
  };
  if (drawn.shown.length < 2) return null;
  return (
    <figure class="figure sql-chart" aria-labelledby="sql-chart-finding">
      <figcaption>
        <h4 class="finding" id="sql-chart-finding">
          {finding(drawn)}
        </h4>
        <p class="figure-read">{reading(drawn)}</p>
      </figcaption>
      {choice.kinds.length > 1 && <Kinds screen={screen} choice={choice} onChart={onChart} />}
      <Drawing {...drawn} />
      <Why {...drawn} sql={sql} />
    </figure>
  );
}

function Drawing(drawn: Drawn): VNode {
  const { screen, result, choice, shown } = drawn;
  const { format, texts } = screen;
  if (!drawn.isTime)
    return <NameBars points={shown} noValue={texts.sql.noValue} write={(value) => valueText(screen, value)} />;
  return (
    <SeriesDrawing
      layout={layoutSeries(shown, choice.kind, screen.widths[0] ?? 700, (value) => format.compact(value, 2))}
      text={{ id: 'sql-chart', title: finding(drawn), summary: reading(drawn) }}
      xTitle={namesOf(result, choice).along}
      yTitle={namesOf(result, choice).measured}
    />
  );
}

/** Which query, which of its columns, and what became of rows that have no place in a drawing. */
function Why({ screen, result, choice, leftOut, sql }: Drawn & { readonly sql: string }): VNode {
  const { texts, format } = screen;
  const words = texts.sql;
  return (
    <details class="disclosure">
      <summary>{words.chartWhy}</summary>
      <p>
        {say(words.chartWhyText, namesOf(result, choice))}{' '}
        {leftOut > 0 && say(words[`chartLeftOut_${format.plural(leftOut)}`], { rows: format.number(leftOut) })}
      </p>
      <pre class="athena-code" tabIndex={0} role="region" aria-label={words.editor}>
        <code translate={false}>{sql}</code>
      </pre>
    </details>
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

/** What stands out among all values, drawn or not. */
function finding({ screen, result, choice, highest }: Drawn): string {
  const { texts, format } = screen;
  const { sql: words } = texts;
  const label = highest?.label ?? '';
  return say(result.isCut ? words.chartHighestCut : words.chartHighest, {
    measured: namesOf(result, choice).measured,
    value: valueText(screen, highest?.value ?? 0),
    label: label === '' ? words.noValue : label,
    rows: format.number(result.rows.length),
  });
}

/** Beyond this a number is a magnitude, not digits. */
const LARGE = 1e12;

function valueText({ format }: Screen, value: number): string {
  return Math.abs(value) < LARGE ? format.number(value, 2) : format.compact(value, 2);
}

/** How to read the drawing, and what it leaves out. */
function reading({ screen, result, choice, isTime, points, shown, highest }: Drawn): string {
  const { texts, format } = screen;
  const { sql: words } = texts;
  const count = format.number(points.length);
  const ends = { from: points[0]?.label ?? '', to: points.at(-1)?.label ?? '' };
  const isHidden = highest !== null && !shown.includes(highest);
  return [
    say(isTime ? words.chartOver : words.chartBars, { ...namesOf(result, choice), ...ends, count }),
    ...(shown.length < points.length ? [say(words.chartRest, { shown: shown.length, count })] : []),
    ...(isHidden ? [words.chartHidden] : []),
    ...(result.isCut ? [say(words.chartCut, { rows: format.number(result.rows.length) })] : []),
  ].join(' ');
}
