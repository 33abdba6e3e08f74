import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { ForecastDaysLayout } from './layout.ts';

/** Draws what was paid by day as a line, what is expected as a broken one, and both intervals as bands around it. */
export function ForecastDaysDrawing({
  layout,
  text,
}: {
  readonly layout: ForecastDaysLayout;
  readonly text: DrawingText;
}): VNode {
  const { frame, rows, columns, start } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={columns} rows={rows} xTitle="" yTitle="" />
      <path class="forecast-band95" d={layout.within95} />
      <path class="forecast-band80" d={layout.within80} />
      <path class="forecast-start" d={`M${fixed(start)},${frame.top}V${frame.bottom}`} />
      <path class="forecast-expected" d={layout.expected} />
      <path class="course-line" d={layout.paid} />
    </Drawing>
  );
}
