import type { VNode } from 'preact';
import type { Group } from '#engine/billing/analysis/summarise-bill.ts';
import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '#viz/kit/data-table.ts';
import { seriesClass } from '#viz/cost-trend/model.ts';
import { Swatch } from '#viz/cost-trend/series-patterns.tsx';
import { isOnly, toggleValue } from '../state.ts';
import { BillFigure } from './bill-figure.tsx';
import { dimensionName } from './dimension-name.ts';
import type { OverviewProps } from './overview-total.tsx';
import { QueryWhy } from './query-why.tsx';
import type { Screen } from './screen.ts';
import { lookAt, say } from './screen.ts';
import type { ShareRow } from './share-rows.ts';
import { barsFinding, shareRows } from './share-rows.ts';

/** Bars that are drawn; the table has more, and the last line all the others. */
const BARS = 10;

/** What the bill is made of, the dearest first; a name shows only its charges. */
export function CostBars({ screen, overview }: OverviewProps): VNode {
  const { texts } = screen;
  const { view, groups, summary } = overview;
  const by = dimensionName(view.by, texts);
  const rows = shareRows(summary.by, summary.reconciliation.shown);
  const largest = Math.max(...rows.map(({ cost }) => Math.abs(Number(cost))));
  const rest = restAfter(overview, BARS);
  return (
    <BillFigure
      id="bill-groups"
      screen={screen}
      finding={barsFinding(rows, groups, screen)}
      read={say(texts.overview.barsRead, { by })}
      table={tableOf(screen, overview, rows)}
      tableTitle={texts.overview.barsTable}
      why={<QueryWhy screen={screen} query="cost-by" metric={view.metric} />}
      source={say(texts.overview.barsSource, { metric: view.metric })}
    >
      <ol class="bars cost-bars" role="list">
        {rows.slice(0, BARS).map((row, index) => (
          <Bar key={row.key} {...{ screen, overview, row, index, largest }} />
        ))}
        {rest !== null && (
          <li class="bar is-rest">
            <span class="bar-name">{moreText(screen, rest.groups)}</span>
            <span class="bar-value num">{screen.cost(rest.cost)}</span>
          </li>
        )}
      </ol>
    </BillFigure>
  );
}

interface BarProps extends OverviewProps {
  readonly row: ShareRow;
  readonly index: number;
  /** The longest bar stands for this much. */
  readonly largest: number;
}

function Bar({ screen, overview, row, index, largest }: BarProps): VNode {
  const { view, trend } = overview;
  const { key, cost, share, running } = row;
  const { texts, format } = screen;
  const isShown = index < trend.groups.length && trend.groups[index] === key;
  const series = isShown ? seriesClass(index, trend.groups.length, false) : 'series-rest';
  const width = largest === 0 ? 0 : Math.round((Math.abs(Number(cost)) / largest) * 10_000) / 100;
  return (
    <li class={Number(cost) < 0 ? `bar is-credit ${series}` : `bar ${series}`}>
      <span class="bar-name">
        <Swatch series={series} />
        <button
          type="button"
          class="bar-filter"
          aria-pressed={isOnly(view, view.by, key)}
          {...lookAt(toggleValue(view, view.by, key))}
        >
          {key ?? texts.words.noValue}
        </button>
      </span>
      <svg class="bar-track" aria-hidden="true">
        <rect width={`${width}%`} height="100%" />
      </svg>
      <span class="bar-value num">{cost === null ? texts.overview.unknown : screen.cost(cost)}</span>
      <span class="bar-unit num">
        {share !== null &&
          say(texts.overview.shares, { share: format.percent(share), running: format.percent(running ?? share) })}
      </span>
    </li>
  );
}

/** Groups after the first `count`, listed or not; null where there are none. */
function restAfter(
  { summary, rest }: BillOverview,
  count: number,
): { groups: number; rows: number; cost: string } | null {
  const left = summary.by.slice(count);
  if (left.length === 0 && rest === null) return null;
  return {
    groups: left.length + (rest?.groups ?? 0),
    rows: left.reduce((sum: number, { rows }: Group) => sum + rows, rest?.rows ?? 0),
    cost: exactSum([...left.map(({ cost }) => cost ?? '0'), rest?.cost ?? '0']),
  };
}

function moreText({ texts, format }: Screen, groups: number): string {
  return say(texts.overview[`more_${format.plural(groups)}`], { count: format.number(groups) });
}

/** On a page that is built, the ten that have a bar: the rest comes with the script. */
function tableOf(screen: Screen, overview: BillOverview, rows: readonly ShareRow[]): DataTable {
  const { texts, format, live } = screen;
  const words = texts.overview;
  const listed = live === null ? rows.slice(0, BARS) : rows;
  const rest = restAfter(overview, listed.length);
  const none = emptyCell('–');
  const share = (value: number | null) => (value === null ? none : numberCell(value, format.percent(value, 2)));
  const counted = (count: number) => numberCell(count, format.number(count));
  const money = (decimal: string | null) =>
    decimal === null ? emptyCell(words.unknown) : numberCell(Number(decimal), screen.cost(decimal));
  return {
    caption: say(words.barsCaption, { metric: overview.view.metric, by: dimensionName(overview.view.by, texts) }),
    columns: [
      { label: dimensionName(overview.view.by, texts), numeric: false },
      { label: overview.view.metric, numeric: true },
      { label: words.columnShare, numeric: true },
      { label: words.columnRunning, numeric: true },
      { label: words.columnRows, numeric: true },
    ],
    rows: [
      ...listed.map((row) => [
        textCell(row.key ?? texts.words.noValue),
        ...[money(row.cost), share(row.share), share(row.running), counted(row.rows)],
      ]),
      ...(rest === null
        ? []
        : [[textCell(moreText(screen, rest.groups)), money(rest.cost), none, none, counted(rest.rows)]]),
    ],
  };
}
