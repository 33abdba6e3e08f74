import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { Grid } from '../kit/grid.tsx';
import type { AnomalyCourseLayout } from './layout.ts';

const RADIUS = 4.5;

/** Draws what was paid by day over the band of what would have been usual, with a dot on each day that stands out. */
export function AnomalyCourseDrawing({
  layout,
  text,
}: {
  readonly layout: AnomalyCourseLayout;
  readonly text: DrawingText;
}): VNode {
  const { frame, band, line, marks, columns, rows } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={columns} rows={rows} xTitle="" yTitle="" />
      <path class="course-band" d={band} />
      <path class="course-line" d={line} />
      {marks.map(([x, y]) => (
        <circle key={x} class="course-mark" cx={x} cy={y} r={RADIUS} />
      ))}
    </Drawing>
  );
}
