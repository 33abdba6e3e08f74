import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import { isNarrow } from '../kit/frame.ts';
import type { ClaimsPlotLayout } from './layout.ts';

export interface ClaimsPlotProps {
  readonly layout: ClaimsPlotLayout;
  readonly text: DrawingText;
  readonly xTitle: string;
  /** What stands over the line where both figures agree. */
  readonly equal: string;
}

const DOT = 5.5;
/** From a dot to where the names above and below it may begin. */
const BESIDE = 11;

/** The line where both figures agree; on a phone, where names stand across it, only beside the dots. */
function equalPath({ frame, rows, equalX }: ClaimsPlotLayout): string {
  const x = fixed(equalX);
  if (!isNarrow(frame.width)) return `M${x},${frame.top - 8}V${frame.bottom}`;
  return rows.map(({ y }) => `M${x},${fixed(y - BESIDE)}V${fixed(y + BESIDE)}`).join('');
}

/** One dot a published figure, on a line from where it would agree. */
export function ClaimsPlotDrawing({ layout, text, xTitle, equal }: ClaimsPlotProps): VNode {
  const { frame, rows, columns, equalX } = layout;
  const narrow = isNarrow(frame.width);
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={columns} rows={[]} xTitle={xTitle} yTitle="" />
      <path class="claim-equal" d={equalPath(layout)} />
      <text class="claim-equal-label halo" x={fixed(equalX)} y={frame.top - 14} text-anchor="middle">
        {equal}
      </text>
      {rows.map(({ id, name, label, agrees, x, y, nameY, labelX, anchor }) => (
        <g key={id} class={agrees ? 'claim-mark agrees' : 'claim-mark'}>
          <path class="claim-stem" d={`M${fixed(equalX)},${fixed(y)}H${fixed(x)}`} />
          {agrees ? (
            <circle class="claim-dot" cx={fixed(x)} cy={fixed(y)} r={DOT} />
          ) : (
            <path class="claim-dot" d={`M${fixed(x)},${fixed(y - DOT - 1)}l6.5,6.5l-6.5,6.5l-6.5,-6.5z`} />
          )}
          <text class="claim-name halo" x={narrow ? frame.left : 0} y={fixed(nameY)}>
            {name}
          </text>
          <text class="claim-factor halo num" x={fixed(labelX)} y={fixed(y + 4.5)} text-anchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </Drawing>
  );
}
