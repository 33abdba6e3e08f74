import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { Grid } from '../kit/grid.tsx';
import type { BarMark, ForecastMonthsLayout, Upright } from './layout.ts';

/** Half the length of the strokes that end an interval. */
const CAP = 5;

/** Draws what months came to as bars, what is left to come as hollow ones on top, and both intervals as whiskers. */
export function ForecastMonthsDrawing({
  layout,
  text,
}: {
  readonly layout: ForecastMonthsLayout;
  readonly text: DrawingText;
}): VNode {
  const { frame, rows, columns, bars, budget } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={[]} rows={rows} xTitle="" yTitle="" />
      {columns.map(({ x, label }) => (
        <text key={label} class="axis-text" x={x} y={frame.bottom + 20} text-anchor="middle">
          {label}
        </text>
      ))}
      {bars.map((bar) => (
        <Bar key={bar.x} {...bar} />
      ))}
      {budget !== null && (
        <>
          <path class="forecast-budget" d={`M${frame.left},${budget.y}H${frame.right}`} />
          <text class="halo" x={frame.left + 4} y={budget.y - 6}>
            {budget.label}
          </text>
        </>
      )}
    </Drawing>
  );
}

function Bar({ x, width, spent, ahead, within80, within95, said }: BarMark): VNode {
  const middle = x + width / 2;
  return (
    <g>
      <title>{said}</title>
      <rect class="forecast-spent" {...boxOf(spent, x, width)} />
      {ahead !== null && <rect class="forecast-ahead" {...boxOf(ahead, x, width)} />}
      {within95 !== null && <path class="forecast-within95" d={whisker(within95, middle)} />}
      {within80 !== null && <path class="forecast-within80" d={`M${middle},${within80.top}V${within80.bottom}`} />}
    </g>
  );
}

function boxOf({ top, bottom }: Upright, x: number, width: number) {
  return { x, y: top, width, height: Math.max(bottom - top, 0) };
}

function whisker({ top, bottom }: Upright, x: number): string {
  return [top, bottom].map((y) => `M${x - CAP},${y}h${2 * CAP}`).join('') + `M${x},${top}V${bottom}`;
}
