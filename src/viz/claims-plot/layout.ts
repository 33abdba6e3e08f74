import { scaleLog } from 'd3';
import type { Frame } from '../kit/frame.ts';
import { frameOf, isNarrow, stretchOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import { ticksOf } from '../kit/ticks.ts';

/** One published figure: its name, and our figure over it. */
export interface ClaimMark {
  readonly id: string;
  readonly name: string;
  readonly factor: number;
  /** The factor as it is written beside the dot. */
  readonly label: string;
  readonly agrees: boolean;
}

export interface ClaimRow extends ClaimMark {
  readonly x: number;
  readonly y: number;
  /** Where its name stands, and on which side of the dot the factor does. */
  readonly nameY: number;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

export interface ClaimsPlotLayout {
  readonly frame: Frame;
  readonly columns: readonly GridLine[];
  readonly rows: readonly ClaimRow[];
  /** Where both figures are the same. */
  readonly equalX: number;
}

const ROW = 30;
const NARROW_ROW = 44;
/** Room for the names beside the plot; on a phone they stand above their dots. */
const NAMES = 380;
const MARGIN = { top: 34, bottom: 48 };
/** Room at both ends for a factor beside the outermost dot. */
const END_ROOM = 54;
const LABEL_GAP = 11;
const ROUNDS_TO_ONE = 0.9995;

/** Lays the dots out on a logarithmic axis of ours over theirs, in the order given; factors are above zero. */
export function layoutClaimsPlot(
  marks: readonly ClaimMark[],
  width: number,
  tick: (factor: number) => string,
): ClaimsPlotLayout {
  const narrow = isNarrow(width);
  const row = (narrow ? NARROW_ROW : ROW) * stretchOf(width);
  const [left, right] = narrow ? [4, 4] : [Math.min(NAMES, width * 0.42), 12];
  const frame = frameOf(width, Math.round(MARGIN.top + row * marks.length + MARGIN.bottom), { ...MARGIN, left, right });
  const bounds = boundsOf(marks);
  const x = scaleLog(bounds, [frame.left + END_ROOM, frame.right - END_ROOM]);
  const equalX = x(1);
  return {
    frame,
    equalX,
    columns: ticksOf('decades', bounds, narrow ? 4 : 8).map(({ value, labelled }) => ({
      at: x(value),
      label: labelled ? tick(value) : null,
    })),
    rows: marks.map((mark, index) => {
      const y = frame.top + row * (index + (narrow ? 0.72 : 0.5));
      // Away from the line at one, so that the factor never stands on it; what is written as one is on the right.
      const side = mark.factor < ROUNDS_TO_ONE ? -1 : 1;
      return {
        ...mark,
        x: x(mark.factor),
        y,
        nameY: narrow ? y - 17 : y + 4.5,
        labelX: x(mark.factor) + side * LABEL_GAP,
        anchor: side < 0 ? 'end' : 'start',
      };
    }),
  };
}

/** Whole powers of ten around every factor and around one. */
function boundsOf(marks: readonly ClaimMark[]): readonly [number, number] {
  const factors = [1, ...marks.map(({ factor }) => factor)];
  const low = Math.floor(Math.log10(Math.min(...factors)) + 1e-9);
  const high = Math.ceil(Math.log10(Math.max(...factors)) - 1e-9);
  return [10 ** low, 10 ** Math.max(high, low + 1)];
}
