import type { VNode } from 'preact';
import { MOST_SAVED } from '#engine/billing/workbench/reader-sql.ts';
import type { ChartKind } from '#engine/billing/workbench/result-chart.ts';
import type { ResultOrder } from '#engine/billing/workbench/sort-result.ts';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { Answered } from './bench-state.ts';
import { ResultChart } from './result-chart.tsx';
import { ResultGrid } from './result-grid.tsx';
import type { FileKind } from './sql-calls.ts';

interface Props {
  readonly screen: Screen;
  readonly answered: Answered;
  readonly order: ResultOrder;
  readonly chart: ChartKind | null;
  readonly isBusy: boolean;
  readonly onOrder: (order: ResultOrder) => void;
  readonly onChart: (kind: ChartKind) => void;
  readonly onSave: (as: FileKind) => void;
}

/** A result: how many rows and how long it took, drawn where it can be, as a table, and as a file. */
export function ResultView({ screen, answered, order, chart, isBusy, onOrder, onChart, onSave }: Props): VNode {
  const words = screen.texts.sql;
  const { result } = answered;
  return (
    <section class="sql-result" aria-labelledby="sql-result-heading">
      <h3 class="label" id="sql-result-heading">
        {words.result}
      </h3>
      <p role="status">{outcome(screen, answered)}</p>
      {result.rows.length > 0 && (
        <>
          <ResultChart screen={screen} answered={answered} wanted={chart} onChart={onChart} />
          <ResultGrid screen={screen} result={result} order={order} onOrder={onOrder} />
          <p class="button-row no-print">
            <button type="button" class="button" disabled={isBusy} onClick={() => onSave('csv')}>
              {words.saveCsv}
            </button>
            <button type="button" class="button" disabled={isBusy} onClick={() => onSave('parquet')}>
              {words.saveParquet}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** Above a second, tenths of it. */
const SECOND = 1_000;

function outcome({ texts, format }: Screen, { result }: Answered): string {
  const words = texts.sql;
  const { rows, isCut, took } = result;
  const time =
    took < SECOND
      ? say(words.milliseconds, { n: format.number(Math.ceil(took)) })
      : say(words.seconds, { n: format.number(took / SECOND, 1) });
  if (rows.length === 0) return say(words.noRows, { time });
  const count = format.number(rows.length);
  if (isCut) return say(words.cut, { rows: count, time, most: format.number(MOST_SAVED) });
  return say(words[`rows_${format.plural(rows.length)}`], { rows: count, time });
}
