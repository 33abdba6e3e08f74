import type { VNode } from 'preact';
import type { DrawingText } from '../kit/drawing-text.ts';
import { Drawing } from '../kit/drawing.tsx';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { ColumnMark, CostTrendLayout, EndName } from './layout.ts';
import { patternOf } from './series-patterns.tsx';

export interface CostTrendProps {
  readonly layout: CostTrendLayout;
  readonly text: DrawingText;
  readonly yTitle: string;
  /** Classes of the groups, in their order. */
  readonly series: readonly string[];
}

/** Draws what a bill cost over time: a column a period, a part a group. `SeriesPatterns` must be on the page. */
export function CostTrendDrawing({ layout, text, yTitle, series }: CostTrendProps): VNode {
  const { frame, rows, marks, columns, zero, names } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={[]} rows={rows} xTitle="" yTitle={yTitle} />
      {columns.map((column) => (
        <Column key={column.start} column={column} series={series} />
      ))}
      <path class="trend-zero" d={`M${frame.left},${fixed(zero)}H${frame.right}`} />
      {marks.map(({ x, label }) => (
        <text key={x} class="axis-text" x={fixed(x)} y={frame.bottom + 20} text-anchor="middle">
          {label}
        </text>
      ))}
      {names.map((name) => (
        <Name key={name.group} name={name} x={frame.right + 12} series={series[name.group] ?? ''} />
      ))}
    </Drawing>
  );
}

function Column({ column, series }: { readonly column: ColumnMark; readonly series: readonly string[] }): VNode {
  const { x, width, segments, net, isPart, said } = column;
  return (
    <g class={isPart ? 'trend-column is-part' : 'trend-column'}>
      <title>{said}</title>
      {segments.map(({ group, y, height }) => (
        <rect
          key={group}
          x={fixed(x)}
          y={fixed(y)}
          width={fixed(width)}
          height={fixed(height)}
          fill={patternOf(series[group] ?? '')}
        />
      ))}
      {net !== null && <path class="trend-net" d={`M${fixed(x)},${fixed(net)}h${fixed(width)}`} />}
    </g>
  );
}

function Name({
  name: { name, y },
  x,
  series,
}: {
  readonly name: EndName;
  readonly x: number;
  readonly series: string;
}): VNode {
  return (
    <g class={series}>
      <rect x={x} y={fixed(y - 5.5)} width={11} height={11} fill={patternOf(series)} />
      <text class="trend-name" x={x + 18} y={fixed(y + 4.5)}>
        {name}
      </text>
    </g>
  );
}
