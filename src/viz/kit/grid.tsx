import type { VNode } from 'preact';
import { fixed } from './fixed.ts';
import type { Frame } from './frame.ts';

/** A gridline with its label, if it has one. */
export interface GridLine {
  readonly at: number;
  readonly label: string | null;
}

export interface GridProps {
  readonly frame: Frame;
  readonly columns: readonly GridLine[];
  readonly rows: readonly GridLine[];
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Few light gridlines with their labels outside the plot, and what the two axes mean. */
export function Grid({ frame, columns, rows, xTitle, yTitle }: GridProps): VNode {
  const { left, right, top, bottom } = frame;
  return (
    <g class="grid-lines">
      <path class="grid-line" d={columns.map(({ at }) => `M${fixed(at)},${top}V${bottom}`).join('')} />
      <path class="grid-line" d={rows.map(({ at }) => `M${left},${fixed(at)}H${right}`).join('')} />
      {columns.map(({ at, label }) => label !== null && <ColumnLabel key={at} x={at} y={bottom + 18} label={label} />)}
      {rows.map(
        ({ at, label }) =>
          label !== null && (
            <text key={at} class="axis-text" x={left - 8} y={fixed(at) + 4.5} text-anchor="end">
              {label}
            </text>
          ),
      )}
      <path class="axis-line" d={`M${left},${bottom}H${right}`} />
      <text class="axis-title" x={right} y={bottom + 38} text-anchor="end">
        {xTitle}
      </text>
      <text class="axis-title" x={0} y={12}>
        {yTitle}
      </text>
    </g>
  );
}

function ColumnLabel({ x, y, label }: { readonly x: number; readonly y: number; readonly label: string }): VNode {
  return (
    <text class="axis-text" x={fixed(x)} y={y} text-anchor="middle">
      {label}
    </text>
  );
}
