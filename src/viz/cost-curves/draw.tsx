import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { CurveLine, CurvesLayout } from './layout.ts';
import type { TakeoverMark } from './takeover-marks.ts';
import { LABEL_LINE } from './takeover-marks.ts';

export interface CostCurvesProps {
  readonly layout: CurvesLayout;
  readonly text: DrawingText;
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Draws the curves, their names, the crossings and where the reader stands. */
export function CostCurvesDrawing({ layout, text, xTitle, yTitle }: CostCurvesProps): VNode {
  const { frame, lines, takeovers, current } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={layout.columns} rows={layout.rows} xTitle={xTitle} yTitle={yTitle} />
      {current !== null && <CurrentMark x={current.x} label={current.label} layout={layout} />}
      {lines.map((line) => (
        <Line key={line.option} line={line} />
      ))}
      {takeovers.map((mark) => (
        <Takeover key={mark.takeover.at} mark={mark} floor={frame.bottom} />
      ))}
      {lines.map((line) => (
        <LineLabel key={line.option} line={line} />
      ))}
    </Drawing>
  );
}

/** How a stretch is dashed on which the option cannot carry the workload. */
const IMPOSSIBLE_DASH = '1 6';

/** One option's line. */
export function Line({ line: { style, pieces } }: { readonly line: CurveLine }): VNode {
  return (
    <g class={style.className}>
      {pieces.map(({ d, feasible }) => (
        <path
          key={d}
          class={feasible ? 'series' : 'series is-impossible'}
          d={d}
          stroke-dasharray={feasible ? style.dash || undefined : IMPOSSIBLE_DASH}
        />
      ))}
    </g>
  );
}

function LineLabel({ line: { style, label } }: { readonly line: CurveLine }): VNode {
  return (
    <g class={style.className} text-anchor={label.anchor}>
      {label.leader !== '' && <path class="leader" d={label.leader} />}
      <text class="series-label halo" x={fixed(label.x)} y={fixed(label.y)}>
        {label.name}
      </text>
      {label.note !== null && (
        <text class="series-note halo" x={fixed(label.x)} y={fixed(label.y + 15)}>
          {label.note}
        </text>
      )}
    </g>
  );
}

function Takeover({ mark: { x, y, label }, floor }: { readonly mark: TakeoverMark; readonly floor: number }): VNode {
  return (
    <g>
      <path class="crossing-line" d={`M${fixed(x)},${fixed(y)}V${floor}`} />
      <circle class="crossing" cx={fixed(x)} cy={fixed(y)} r={4.5} />
      {label !== null && (
        <text class="crossing-label halo" text-anchor={label.anchor}>
          {label.lines.map((line, index) => (
            <tspan key={line} x={fixed(label.x)} y={fixed(label.y + index * LABEL_LINE)}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

interface CurrentMarkProps {
  readonly x: number;
  readonly label: string;
  readonly layout: CurvesLayout;
}

/** Where the reader stands: a rule through the plot with its value on top. */
function CurrentMark({ x, label, layout: { frame } }: CurrentMarkProps): VNode {
  const nearRight = x > (frame.left + frame.right) / 2;
  return (
    <g class="current">
      <path class="current-line" d={`M${fixed(x)},${frame.top - 12}V${frame.bottom}`} />
      <text
        class="current-label halo"
        x={fixed(nearRight ? x - 6 : x + 6)}
        y={frame.top - 3}
        text-anchor={nearRight ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
