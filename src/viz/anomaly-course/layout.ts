import { area, scaleLinear } from 'd3';
import { fixed } from '../kit/fixed.ts';
import type { Frame } from '../kit/frame.ts';
import { frameOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import type { Point } from '../kit/polyline.ts';
import { polyline } from '../kit/polyline.ts';
import { ticksOf } from '../kit/ticks.ts';
import type { AnomalyCourseModel } from './model.ts';

/** A small drawing, the same on every screen: it stands beside its sentence, and a phone is as wide. */
const WIDTH = 360;
const HEIGHT = 170;
const MARGINS = { top: 12, right: 42, bottom: 26, left: 76 };
const ROWS = 3;
/** Days from the first that stands out to the one labelled before it: far enough that labels never touch. */
const DAYS_BEFORE = 28;

/** Where everything goes. */
export interface AnomalyCourseLayout {
  readonly frame: Frame;
  readonly band: string;
  readonly line: string;
  readonly marks: readonly Point[];
  readonly columns: readonly GridLine[];
  readonly rows: readonly GridLine[];
}

/** How the axes are written. */
export interface CourseWriter {
  readonly day: (at: string) => string;
  readonly amount: (value: number) => string;
}

/** Days from left to right, cost upwards from zero. */
export function layoutAnomalyCourse({ points, marked }: AnomalyCourseModel, write: CourseWriter): AnomalyCourseLayout {
  const frame = frameOf(WIDTH, HEIGHT, MARGINS);
  const lows = points.map(({ low, actual }) => Math.min(low, actual));
  const highs = points.map(({ high, actual }) => Math.max(high, actual));
  const domain = [Math.min(0, ...lows.filter((low) => low > 0 || hasNegative(points))), Math.max(...highs)] as const;
  const toX = scaleLinear([0, Math.max(points.length - 1, 1)], [frame.left, frame.right]);
  const toY = scaleLinear(domain, [frame.bottom, frame.top]).clamp(true);
  const place = (index: number): Point => [toX(index), toY(points[index]?.actual ?? 0)];
  const shape = area<(typeof points)[number]>()
    .x((_, index) => toX(index))
    .y0(({ low }) => toY(low))
    .y1(({ high }) => toY(high))
    .digits(0);
  return {
    frame,
    band: shape([...points]) ?? '',
    line: polyline(points.map((_, index) => place(index))),
    marks: marked.map((index) => place(index)).map(([x, y]) => [fixed(x), fixed(y)]),
    columns: labelled(marked[0] ?? 0).flatMap((index) => {
      const point = points[index];
      return point === undefined ? [] : [{ at: toX(index), label: write.day(point.at) }];
    }),
    rows: ticksOf('linear', domain, ROWS).map(({ value }) => ({ at: toY(value), label: write.amount(value) })),
  };
}

/** The day that stands out, and one before it. */
function labelled(first: number): readonly number[] {
  return [first - DAYS_BEFORE, first].filter((index) => index >= 0);
}

/** Only where something was paid back does the drawing reach below zero. */
function hasNegative(points: AnomalyCourseModel['points']): boolean {
  return points.some(({ actual }) => actual < 0);
}
