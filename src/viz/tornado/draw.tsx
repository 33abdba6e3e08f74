import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { FlipMark, TornadoLayout, TornadoRow } from './layout.ts';
import { FLIP_LINE } from './layout.ts';

export interface TornadoProps {
  readonly layout: TornadoLayout;
  readonly text: DrawingText;
  readonly xTitle: string;
}

/** Draws the bars around today's cost, with a diamond where the decision flips. */
export function TornadoDrawing({ layout, text, xTitle }: TornadoProps): VNode {
  const { frame, rows, today, columns } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={columns} rows={[]} xTitle={xTitle} yTitle="" />
      <g class="current">
        <path class="current-line" d={`M${fixed(today.x)},${frame.top - 10}V${frame.bottom}`} />
        <text class="current-label halo" x={fixed(today.x)} y={frame.top - 15} text-anchor="middle">
          {today.label}
        </text>
      </g>
      {rows.map((row) => (
        <Row key={row.input} row={row} layout={layout} />
      ))}
    </Drawing>
  );
}

const BAR = 12;

function Row({ row, layout: { frame, narrow } }: { readonly row: TornadoRow; readonly layout: TornadoLayout }): VNode {
  const { y, from, to, name, today } = row;
  return (
    <g class="tornado-row">
      <text class="row-name halo" x={narrow ? frame.left : 0} y={fixed(narrow ? y - 15 : y + 4)}>
        {name}
        <tspan class="row-today" dx={6}>
          {today}
        </tspan>
      </text>
      <rect
        class="tornado-bar"
        x={fixed(from)}
        y={fixed(y - BAR / 2)}
        width={fixed(Math.max(to - from, 2))}
        height={BAR}
      />
      {row.ends.map(({ x, anchor, label }) => (
        <text key={label} class="axis-text halo" x={fixed(x)} y={fixed(y + 4.5)} text-anchor={anchor}>
          {label}
        </text>
      ))}
      {row.flips.map((flip) => (
        <Flip key={flip.label} flip={flip} y={y} />
      ))}
    </g>
  );
}

function Flip({ flip: { x, style, label, labelX, line }, y }: { readonly flip: FlipMark; readonly y: number }): VNode {
  return (
    <g class={style?.className}>
      <path class="flip" d={`M${fixed(x)},${fixed(y - 9)}l7,9l-7,9l-7,-9z`} />
      <text class="crossing-label halo" x={fixed(labelX)} y={fixed(y + 23 + line * FLIP_LINE)}>
        {label}
      </text>
    </g>
  );
}
