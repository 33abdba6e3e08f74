import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { SeriesLayout } from './layout.ts';

interface Props {
  readonly layout: SeriesLayout;
  readonly text: DrawingText;
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Draws a series over time: a line, an area or bars, with the line of zero where values go below it. */
export function SeriesDrawing({ layout, text, xTitle, yTitle }: Props): VNode {
  const { frame, columns, rows, zero, line, area, bars } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={columns} rows={rows} xTitle={xTitle} yTitle={yTitle} />
      <g class="result-series">
        {area !== null && <path class="band" d={area} />}
        {line !== null && <path class="series" d={line} />}
        {bars.map(({ x, y, width, height }, index) => (
          <rect key={index} class="result-bar" x={fixed(x)} y={fixed(y)} width={fixed(width)} height={fixed(height)} />
        ))}
      </g>
      {zero < frame.bottom && <path class="axis-line" d={`M${frame.left},${fixed(zero)}H${frame.right}`} />}
    </Drawing>
  );
}
