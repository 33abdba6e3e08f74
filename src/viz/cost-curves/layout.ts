import { scaleLinear, scaleLog } from 'd3';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Frame } from '../kit/frame.ts';
import { chartHeight, frameOf, isNarrow } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import type { OptionStyle } from '../kit/option-style.ts';
import { optionStyle } from '../kit/option-style.ts';
import type { Point } from '../kit/polyline.ts';
import { polyline } from '../kit/polyline.ts';
import { ticksOf } from '../kit/ticks.ts';
import { SPACING } from './axis-spacing.ts';
import type { EndLabel } from './end-labels.ts';
import { endLabelBox, labelsBeside, labelsOnLines } from './end-labels.ts';
import type { CostCurvesModel, CostSeries, CurveStretch, Takeover } from './model.ts';
import { takeovers } from './model.ts';
import type { TakeoverMark } from './takeover-marks.ts';
import { takeoverMarks } from './takeover-marks.ts';
import type { CurveWriter } from './writer.ts';

/** One piece of a line: drawn full where the option is feasible, faded where it is not. */
export interface LinePiece {
  readonly d: string;
  readonly feasible: boolean;
}

export interface CurveLine {
  readonly option: OptionId;
  readonly style: OptionStyle;
  readonly pieces: readonly LinePiece[];
  readonly label: EndLabel;
}

/** Maps values of the axis and dollars to the drawing and back. */
export interface CurveScales {
  readonly toX: (value: number) => number;
  readonly toY: (cost: number) => number;
  /** The value at a horizontal position, kept within the axis. */
  readonly toValue: (x: number) => number;
}

/** Everything the drawing needs, in its own units. */
export interface CurvesLayout {
  readonly frame: Frame;
  readonly narrow: boolean;
  readonly scales: CurveScales;
  readonly columns: readonly GridLine[];
  readonly rows: readonly GridLine[];
  readonly lines: readonly CurveLine[];
  readonly takeovers: readonly TakeoverMark[];
  readonly current: { readonly x: number; readonly label: string } | null;
}

/** Costs below this cannot be told apart on a logarithmic axis that must also show millions; they lie on its floor. */
const LOWEST_COST = 0.1;

/** Lays the curves out for a width: a phone gets fewer gridlines, and labels on the lines instead of beside them. */
export function layoutCostCurves(model: CostCurvesModel, width: number, write: CurveWriter): CurvesLayout {
  const narrow = isNarrow(width);
  const frame = frameOf(width, chartHeight(width), {
    top: 40,
    right: narrow ? 10 : 176,
    bottom: 46,
    left: narrow ? 46 : 58,
  });
  const bounds = costBounds(model.series);
  const scales = toScales(model, frame, bounds);
  const labels = (narrow ? labelsOnLines : labelsBeside)(model, scales, frame, write);
  const obstacles = { points: model.series.flatMap((one) => pointsOf(one, scales)), boxes: labels.map(endLabelBox) };
  return {
    frame,
    narrow,
    scales,
    columns: ticksOf(SPACING[model.over], model.domain, narrow ? 5 : 9).map(({ value, labelled }) => ({
      at: scales.toX(value),
      label: labelled ? write.tick(value) : null,
    })),
    rows: ticksOf('decades', bounds, narrow ? 6 : 8).map(({ value, labelled }) => ({
      at: scales.toY(value),
      label: labelled ? write.format.compact(value, 2) : null,
    })),
    lines: model.series.flatMap((series, index) => {
      const label = labels[index];
      if (label === undefined) return [];
      const { option } = series;
      return [{ option, style: optionStyle(option), pieces: toPieces(series, scales), label }];
    }),
    takeovers: takeoverMarks(marked(model), scales, frame, obstacles, write),
    current: currentOf(model, scales, write),
  };
}

/** More changes than this are told in the list below the drawing; the drawing keeps those around the reader's value. */
const MOST_MARKS = 6;

function marked(model: CostCurvesModel): readonly Takeover[] {
  const all = takeovers(model).filter(({ cost }) => cost !== null);
  if (all.length <= MOST_MARKS) return all;
  const distance = ({ at }: Takeover) => Math.abs(Math.log(at / model.current));
  return [...all]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.at - b.at);
}

function costBounds(series: readonly CostSeries[]): readonly [number, number] {
  const costs = series.flatMap(({ stretches }) => stretches.flatMap(({ points }) => points.map(({ cost }) => cost)));
  const positive = costs.filter((cost) => cost > LOWEST_COST);
  if (positive.length === 0) return [LOWEST_COST, 1];
  const low = floorDecade(Math.min(...positive));
  const high = ceilHalfDecade(Math.max(...positive));
  return [low, Math.max(high, low * 10)];
}

function floorDecade(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

/** The next 1, 3 or 10: a full decade above the highest line would waste a tenth of the drawing. */
function ceilHalfDecade(value: number): number {
  const decade = floorDecade(value);
  return [1, 3, 10].map((step) => step * decade).find((step) => step >= value) ?? value;
}

function toScales({ over, domain }: CostCurvesModel, frame: Frame, bounds: readonly [number, number]): CurveScales {
  const across = SPACING[over] === 'linear' ? scaleLinear() : scaleLog();
  const x = across.domain(domain).range([frame.left, frame.right]).clamp(true);
  const y = scaleLog(bounds, [frame.bottom, frame.top]).clamp(true);
  return {
    toX: (value) => x(value),
    toY: (cost) => y(Math.max(cost, bounds[0])),
    toValue: (at) => x.invert(at),
  };
}

function toPieces({ stretches }: CostSeries, scales: CurveScales): readonly LinePiece[] {
  return stretches.map((stretch) => ({
    d: polyline(placed(stretch, scales)),
    feasible: stretch.excludedBy.length === 0,
  }));
}

function pointsOf({ stretches }: CostSeries, scales: CurveScales): readonly Point[] {
  return stretches.flatMap((stretch) => placed(stretch, scales));
}

function placed({ points }: CurveStretch, { toX, toY }: CurveScales): readonly Point[] {
  return points.map(({ value, cost }) => [toX(value), toY(cost)]);
}

function currentOf({ current, domain: [from, to] }: CostCurvesModel, { toX }: CurveScales, write: CurveWriter) {
  if (current < from || current > to) return null;
  return { x: toX(current), label: write.current(current) };
}
