import type { VNode } from 'preact';
import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import { describeCostTrend } from '#viz/cost-trend/describe.ts';
import { CostTrendDrawing } from '#viz/cost-trend/draw.tsx';
import { layoutCostTrend } from '#viz/cost-trend/layout.ts';
import type { CostTrendModel } from '#viz/cost-trend/model.ts';
import { seriesClass } from '#viz/cost-trend/model.ts';
import { Plot } from '#viz/kit/figure.tsx';
import { BillFigure } from './bill-figure.tsx';
import { dimensionName } from './dimension-name.ts';
import type { OverviewProps } from './overview-total.tsx';
import { QueryWhy } from './query-why.tsx';
import type { Screen } from './screen.ts';
import { say } from './screen.ts';
import { trendWriter } from './trend-writer.ts';

/** What the bill cost over time, by group. */
export function TrendFigure({ screen, overview }: OverviewProps): VNode | null {
  const { texts, widths, cost } = screen;
  const words = texts.overview;
  const { view, currency, trend, undated } = overview;
  const model = modelOf(overview, screen);
  if (model.columns.length === 0) return <p class="notice">{words.trendNone}</p>;
  const write = trendWriter(screen, view.metric, cost);
  const { title, summary, table } = describeCostTrend(model, write);
  const series = model.groups.map((_, index) => seriesClass(index, model.groups.length, trend.hasRest));
  const id = 'bill-trend';
  const yTitle = say(words[`trendAxis.${model.unit}`], { metric: view.metric, currency: currency ?? '' });
  return (
    <BillFigure
      {...{ id, screen, table }}
      finding={title}
      read={say(words.trendRead, { by: dimensionName(view.by, texts) })}
      tableTitle={words.trendTable}
      why={<QueryWhy screen={screen} query="trend-by" metric={view.metric} />}
      source={undated === '0' ? words.trendSource : say(words.trendUndated, { cost: cost(undated) })}
    >
      <Plot
        widths={widths}
        draw={(width) => (
          <CostTrendDrawing
            layout={layoutCostTrend(model, width, write)}
            text={{ id, title, summary }}
            yTitle={yTitle}
            series={series}
          />
        )}
      />
    </BillFigure>
  );
}

function modelOf({ trend, periods, change }: BillOverview, { texts }: Screen): CostTrendModel {
  const named = trend.groups.map((key) => key ?? texts.words.noValue);
  const groups = trend.hasRest ? [...named, texts.overview.rest] : named;
  return {
    unit: periods.unit,
    groups: groups.length === 0 ? [texts.overview.rest] : groups,
    change,
    columns: periods.periods.map(({ costs, total, ...period }) => {
      const exact = costs.slice(0, Math.max(groups.length, 1));
      return { ...period, total, exact, costs: exact.map(Number) };
    }),
  };
}
