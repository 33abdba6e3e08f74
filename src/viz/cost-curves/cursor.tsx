import type { VNode } from 'preact';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { Overlay } from '../kit/drawing.tsx';
import { fixed } from '../kit/fixed.ts';
import { optionStyle } from '../kit/option-style.ts';
import { Line } from './draw.tsx';
import type { CurvesLayout } from './layout.ts';
import type { CostCurvesModel } from './model.ts';
import { costAt, excludedAt } from './model.ts';

export interface CurveCursorProps {
  readonly model: CostCurvesModel;
  readonly layout: CurvesLayout;
  readonly value: number;
  /** The curve being followed, drawn stronger; null = none. */
  readonly followed: OptionId | null;
}

/** The value a reader looks at: a line across the curves with a dot on each. */
export function CurveCursor({ model, layout, value, followed }: CurveCursorProps): VNode {
  const { frame, scales, lines } = layout;
  const x = fixed(scales.toX(value));
  const line = lines.find(({ option }) => option === followed);
  return (
    <Overlay frame={frame}>
      {line !== undefined && (
        <g class="is-followed">
          <Line line={line} />
        </g>
      )}
      <path class="cursor-line" d={`M${x},${frame.top}V${frame.bottom}`} />
      {model.series.map((series) => {
        const cost = costAt(series, value);
        if (cost === null) return null;
        const possible = excludedAt(series, value).length === 0;
        return (
          <circle
            key={series.option}
            class={`cursor-dot ${optionStyle(series.option).className}${possible ? '' : ' is-impossible'}`}
            cx={x}
            cy={fixed(scales.toY(cost))}
            r={series.option === followed ? 6 : 4}
          />
        );
      })}
    </Overlay>
  );
}
