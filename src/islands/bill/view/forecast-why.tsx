import type { VNode } from 'preact';
import type { ForecastScore } from '#engine/billing/forecast/benchmark/forecast-accuracy.ts';
import { PUBLISHED_ACCURACY } from '#engine/billing/forecast/published-accuracy.ts';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '#viz/kit/data-table.ts';
import { DataTableView } from '#viz/kit/data-table-view.tsx';
import type { ForecastProps } from './forecast-section.tsx';

/** How the forecast and its intervals come about, and what they leave out. */
export function ForecastCourse(props: ForecastProps): VNode {
  return (
    <>
      <p>{courseText(props)}</p>
      <p>{intervalText(props)}</p>
      <p>{props.words.whyNot}</p>
    </>
  );
}

/** How accurate forecasts were found to be. */
export function ForecastAccuracy(props: ForecastProps): VNode {
  const { id, within, screen, words } = props;
  return (
    <details class="disclosure">
      <summary>{words.accuracyTitle}</summary>
      <div class="stack">
        <p>{words.accuracyNote}</p>
        <DataTableView
          id={`${id}-accuracy`}
          within={within}
          table={accuracyTable(props)}
          compareText={(a, b) => compareText(a, b, screen.locale)}
        />
      </div>
    </details>
  );
}

function courseText({ made, words, writer }: ForecastProps): string {
  const { levelDays, since, trend, putAside } = made.basis;
  const { format } = writer;
  const aside = fill(words[`whyAside_${format.plural(putAside)}`], { count: format.number(putAside) });
  return [
    fill(words.whyCourse, { levelDays, since: format.date(since) }),
    trend ? words.whyTrend : words.whyNoTrend,
    ...(putAside > 0 ? [aside] : []),
  ].join(' ');
}

function intervalText({ made, words, writer }: ForecastProps): string {
  const { remaining } = made.running;
  const measured = fill(words.whyInterval, { origins: writer.format.number(remaining.origins) });
  return remaining.extended ? `${measured} ${words.whyExtended}` : measured;
}

function accuracyTable({ words, writer }: ForecastProps): DataTable {
  const { format } = writer;
  const share = (value: number | null) =>
    value === null ? emptyCell(words.noError) : numberCell(value, format.percent(value));
  const columns = ['horizon', 'covered80', 'covered95', 'error', 'errorOfMean', 'errorOfLastMonth'] as const;
  const row = ({ horizon, covered80, covered95, error, errorOfMean, errorOfLastMonth }: ForecastScore) => [
    textCell(words[`horizon.${horizon}`]),
    ...[covered80, covered95, error, errorOfMean, errorOfLastMonth].map(share),
  ];
  const forecasts = PUBLISHED_ACCURACY.reduce((sum, one) => sum + one.forecasts, 0);
  return {
    caption: fill(words.accuracyCaption, { forecasts: format.number(forecasts) }),
    columns: columns.map((name) => ({ label: words[`column.${name}`], numeric: name !== 'horizon' })),
    rows: PUBLISHED_ACCURACY.map(row),
  };
}
