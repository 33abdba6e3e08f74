import type { ComponentChildren, VNode } from 'preact';
import { LONGEST_PAUSE } from '#engine/billing/analysis/charge-stretches.ts';
import { fill } from '#i18n/fill.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import type { DrawingText } from '#viz/kit/drawing-text.ts';
import { Plot } from '#viz/kit/figure.tsx';
import { BillFigure } from './bill-figure.tsx';
import type { ForecastProps } from './forecast-section.tsx';
import { QueryWhy } from './query-why.tsx';

interface Props extends Pick<ForecastProps, 'within' | 'screen' | 'words' | 'metric'> {
  readonly id: string;
  readonly finding: string;
  readonly read: string;
  readonly described: { readonly summary: string; readonly table: DataTable };
  readonly draw: (width: number, text: DrawingText) => VNode;
  /** How the forecast came about. */
  readonly children: ComponentChildren;
}

/** The frame of both figures of a forecast. */
export function ForecastFigure(props: Props): VNode {
  const { id, within, screen, words, metric, finding, read, described, draw, children } = props;
  const text = { id, title: finding, summary: described.summary };
  return (
    <BillFigure
      {...{ screen, finding, read, within }}
      id={`${id}-figure`}
      table={described.table}
      tableTitle={words.tableTitle}
      source={fill(words.source, { pause: LONGEST_PAUSE })}
      why={
        <>
          {children}
          <QueryWhy screen={screen} query="daily-cost" metric={metric} />
        </>
      }
    >
      <Plot widths={screen.widths} draw={(width) => draw(width, text)} />
    </BillFigure>
  );
}
