import { area, extent, line, scaleLinear } from 'd3';
import type { ChartKind, ChartPoint } from '#engine/billing/workbench/result-chart.ts';
import type { Frame } from '../kit/frame.ts';
import { chartHeight, frameOf, isNarrow } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';

/** A bar over time. */
export interface TimeBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A series over time, laid out. */
export interface SeriesLayout {
  readonly frame: Frame;
  readonly columns: readonly GridLine[];
  readonly rows: readonly GridLine[];
  /** Where nothing is. */
  readonly zero: number;
  readonly line: string | null;
  readonly area: string | null;
  readonly bars: readonly TimeBar[];
}

const MARGIN = { top: 30, right: 16, bottom: 48 };
/** Share of the space between two bars that a bar fills. */
const FILLED = 0.8;

/** Lays a series out over time; the axis always holds zero, so that lengths can be compared. */
export function layoutSeries(
  points: readonly ChartPoint[],
  kind: ChartKind,
  width: number,
  write: (value: number) => string,
): SeriesLayout {
  const frame = frameOf(width, Math.round(chartHeight(width) * 0.65), { ...MARGIN, left: isNarrow(width) ? 52 : 72 });
  const values = points.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [frame.bottom, frame.top]).nice(5);
  const [from = 0, to = 0] = extent(points, ({ at }) => at ?? 0);
  const pad = kind === 'bar' ? (frame.right - frame.left) / points.length / 2 : 0;
  const x = scaleLinear([from, to], [frame.left + pad, frame.right - pad]);
  const xOf = ({ at }: ChartPoint) => x(at ?? 0);
  const yOf = ({ value }: ChartPoint) => y(value);
  const zero = y(0);
  const bar = Math.max(((frame.right - frame.left) / points.length) * FILLED, 1);
  return {
    frame,
    zero,
    columns: spread(points, isNarrow(width) ? 3 : 6).map((point) => ({ at: xOf(point), label: dayOf(point) })),
    rows: y.ticks(5).map((value) => ({ at: y(value), label: write(value) })),
    line: kind === 'bar' ? null : line<ChartPoint>(xOf, yOf)(points),
    area: kind === 'area' ? area<ChartPoint>(xOf, zero, yOf)(points) : null,
    bars:
      kind !== 'bar'
        ? []
        : points.map((point) => ({
            x: xOf(point) - bar / 2,
            y: Math.min(yOf(point), zero),
            width: bar,
            height: Math.max(Math.abs(yOf(point) - zero), 0.5),
          })),
  };
}

/** So many of the points at most, evenly apart: days that are in the result, not round ones between them. */
function spread(points: readonly ChartPoint[], most: number): readonly ChartPoint[] {
  const step = Math.ceil(points.length / most);
  return points.filter((_, index) => index % step === 0);
}

function dayOf({ at }: ChartPoint): string {
  return new Date(at ?? 0).toISOString().slice(0, 10);
}
