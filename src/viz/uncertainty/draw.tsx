import type { VNode } from 'preact';
import { Drawing } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { OddsRow, UncertaintyLayout } from './layout.ts';

export interface UncertaintyProps {
  readonly layout: UncertaintyLayout;
  readonly text: DrawingText;
  readonly xTitle: string;
  readonly winsTitle: string;
}

/** Draws an interval an option, from P10 to P90 with a tick at the median, and a bar for how often it wins. */
export function UncertaintyDrawing({ layout, text, xTitle, winsTitle }: UncertaintyProps): VNode {
  const { frame, rows, columns, wins } = layout;
  return (
    <Drawing frame={frame} text={text}>
      <Grid frame={frame} columns={columns} rows={[]} xTitle={xTitle} yTitle="" />
      <text
        class="axis-title"
        x={layout.narrow ? frame.right : wins.x}
        y={frame.top - 14}
        text-anchor={layout.narrow ? 'end' : 'start'}
      >
        {winsTitle}
      </text>
      {rows.map((row) => (
        <Row key={row.option} row={row} layout={layout} />
      ))}
    </Drawing>
  );
}

const BAND = 14;

function Row({ row, layout }: { readonly row: OddsRow; readonly layout: UncertaintyLayout }): VNode {
  const { y, p10, p50, p90, style } = row;
  const { frame, narrow } = layout;
  return (
    <g class={style.className}>
      <text class="series-label halo" x={narrow ? frame.left : 0} y={fixed(narrow ? y - 18 : y + 4.5)}>
        {row.name}
      </text>
      <rect class="band" x={fixed(p10)} y={fixed(y - BAND / 2)} width={fixed(Math.max(p90 - p10, 1))} height={BAND} />
      <path
        class="interval"
        d={`M${fixed(p10)},${fixed(y)}H${fixed(p90)}`}
        stroke-dasharray={style.dash || undefined}
      />
      <path class="interval" d={[p10, p90].map((x) => `M${fixed(x)},${fixed(y - BAND / 2)}v${BAND}`).join('')} />
      <path class="median" d={`M${fixed(p50)},${fixed(y - BAND / 2 - 3)}v${BAND + 6}`} />
      <text class="axis-text halo" x={fixed(p50)} y={fixed(y + BAND / 2 + 15)} text-anchor="middle">
        {row.median}
      </text>
      <Wins row={row} layout={layout} />
    </g>
  );
}

/** The share of draws won: a bar with its figure; on a phone the figure only, beside the name. */
function Wins({ row, layout: { wins, frame, narrow } }: { readonly row: OddsRow; readonly layout: UncertaintyLayout }) {
  if (narrow) {
    return (
      <text class="wins-share halo" x={frame.right} y={fixed(row.y - 18)} text-anchor="end">
        {row.wins}
      </text>
    );
  }
  return (
    <>
      <rect class="wins-track" x={wins.x} y={fixed(row.y - 4)} width={wins.width} height={8} />
      <rect class="wins-bar" x={wins.x} y={fixed(row.y - 4)} width={fixed(row.winsWidth)} height={8} />
      <text class="wins-share" x={wins.x + wins.width + 8} y={fixed(row.y + 4.5)}>
        {row.wins}
      </text>
    </>
  );
}
