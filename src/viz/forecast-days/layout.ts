import { area, scaleLinear } from 'd3';
import type { Interval } from '#engine/billing/forecast/outlook-range.ts';
import type { Frame } from '../kit/frame.ts';
import { frameOf, isNarrow, stretchOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import type { Point } from '../kit/polyline.ts';
import { polyline } from '../kit/polyline.ts';
import { textWidth } from '../kit/text-width.ts';
import type { ForecastDaysModel } from './model.ts';

export interface ForecastDaysLayout {
  readonly frame: Frame;
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  readonly paid: string;
  readonly expected: string;
  readonly within80: string;
  readonly within95: string;
  /** Where the forecast begins. */
  readonly start: number;
}

/** How the axes are written. */
export interface DaysWriter {
  readonly day: (day: string) => string;
  readonly amount: (value: number) => string;
}

const MARGINS = { top: 24, right: 16, bottom: 30 };
const AXIS_SIZE = 13;
const LABEL_GAP = 10;
/** Days between two labelled ones. */
const DAYS_A_LABEL = { narrow: 14, wide: 7 };
const ROWS = { narrow: 4, wide: 5 };

/** Days from left to right, cost upwards from nothing. */
export function layoutForecastDays(model: ForecastDaysModel, width: number, write: DaysWriter): ForecastDaysLayout {
  const { paid, ahead } = model;
  const [kind, height] = isNarrow(width) ? (['narrow', 250] as const) : (['wide', 290] as const);
  const full = Math.round(height * stretchOf(width));
  const scale = scaleLinear(boundsOf(model), [full - MARGINS.bottom, MARGINS.top]).nice(ROWS[kind]);
  const rows = scale.ticks(ROWS[kind]).map((value) => ({ at: scale(value), label: write.amount(value) }));
  const left = Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, AXIS_SIZE)))) + LABEL_GAP;
  const frame = frameOf(width, full, { ...MARGINS, left });
  const days = [...paid, ...ahead].map(({ day }) => day);
  const x = scaleLinear([0, Math.max(days.length - 1, 1)], [frame.left, frame.right]);
  const from = paid.length;
  const band = (of: (one: (typeof ahead)[number]) => Interval) =>
    area<(typeof ahead)[number]>()
      .x((_, index) => x(from + index))
      .y0((one) => scale(of(one).low))
      .y1((one) => scale(of(one).high))
      .digits(1)([...ahead]) ?? '';
  const paidPoints = paid.map(({ cost }, index): Point => [x(index), scale(cost)]);
  return {
    frame,
    rows,
    columns: dayColumns(days, x, DAYS_A_LABEL[kind], write),
    paid: polyline(paidPoints),
    // It goes on from the last paid day, so that the two lines are one course.
    expected: polyline([
      ...paidPoints.slice(-1),
      ...ahead.map(({ expected }, index): Point => [x(from + index), scale(expected)]),
    ]),
    within80: band(({ within80 }) => within80),
    within95: band(({ within95 }) => within95),
    start: x(Math.max(from - 0.5, 0)),
  };
}

function boundsOf({ paid, ahead }: ForecastDaysModel): readonly [number, number] {
  const ends = [...paid.map(({ cost }) => cost), ...ahead.flatMap(({ within95 }) => [within95.low, within95.high])];
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return low === high ? [0, 1] : [low, high];
}

/** Counted from the middle of the first stretch: a label at either edge would leave the drawing. */
function dayColumns(
  days: readonly string[],
  x: (index: number) => number,
  every: number,
  write: DaysWriter,
): readonly GridLine[] {
  return days.flatMap((day, index) =>
    index % every === Math.floor(every / 2) ? [{ at: x(index), label: write.day(day) }] : [],
  );
}
