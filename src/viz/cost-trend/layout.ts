import { scaleBand, scaleLinear } from 'd3';
import type { Frame } from '../kit/frame.ts';
import { frameOf, isNarrow, stretchOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import { spreadLabels } from '../kit/spread-labels.ts';
import { textWidth } from '../kit/text-width.ts';
import type { CostTrendModel, TrendColumn } from './model.ts';
import type { CostTrendWriter } from './writer.ts';

/** A group's part of a column. */
export interface Segment {
  readonly group: number;
  readonly y: number;
  readonly height: number;
}

/** One period as it is drawn: what is charged above the line of nothing, what is given back below it. */
export interface ColumnMark {
  readonly start: string;
  readonly x: number;
  readonly width: number;
  readonly segments: readonly Segment[];
  /** Where the column's sum lies; null where nothing is given back, as its top says it. */
  readonly net: number | null;
  /** Of a period that is shown in part. */
  readonly isPart: boolean;
  /** Said where a pointer rests. */
  readonly said: string;
}

/** A group's name at the right of the columns. */
export interface EndName {
  readonly group: number;
  readonly name: string;
  readonly y: number;
}

export interface CostTrendLayout {
  readonly frame: Frame;
  readonly rows: readonly GridLine[];
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  readonly columns: readonly ColumnMark[];
  /** The line of nothing. */
  readonly zero: number;
  /** Empty on a phone: there the list under the drawing names the groups. */
  readonly names: readonly EndName[];
}

const MARGIN = { top: 30, bottom: 34, left: 62 };
const NARROW_LEFT = 54;
/** Room for names at the right, and the most characters of one. */
const NAMES = 192;
const LONGEST_NAME = 22;
const NAME_HEIGHT = 19;
const MARK_SIZE = 13;
const MARK_GAP = 12;
/** A gap between columns, as a share of a column and at most so many units. */
const GAP = 0.22;
/** Thinner parts are not seen. */
const THINNEST = 0.4;

/** Lays columns out over time. */
export function layoutCostTrend(model: CostTrendModel, width: number, write: CostTrendWriter): CostTrendLayout {
  const narrow = isNarrow(width);
  const height = Math.round((narrow ? 280 : 360) * stretchOf(width));
  const hasNames = !narrow && model.groups.length > 1;
  const frame = frameOf(width, height, {
    ...MARGIN,
    left: narrow ? NARROW_LEFT : MARGIN.left,
    right: hasNames ? NAMES : 4,
  });
  const y = costScale(model.columns, frame, narrow ? 4 : 6);
  const x = scaleBand([...model.columns.keys()], [frame.left, frame.right])
    .paddingInner(GAP)
    .paddingOuter(GAP / 2);
  const columns = model.columns.map((column, index) =>
    columnMark(column, x(index) ?? 0, x.bandwidth(), { model, y, write }),
  );
  return {
    frame,
    rows: y.ticks(narrow ? 4 : 6).map((value) => ({ at: y(value), label: write.format.compact(value) })),
    marks: periodMarks(model, columns, write, width),
    columns,
    zero: y(0),
    names: hasNames ? endNames(model, columns, frame) : [],
  };
}

/** Ends on a round value above; below, no further than what is given back: small credits leave no empty half. */
function costScale(columns: readonly TrendColumn[], { top, bottom }: Frame, ticks: number) {
  const [low, high] = bounds(columns);
  const [, end = high] = scaleLinear([0, high], [0, 1]).nice(ticks).domain();
  return scaleLinear([low, end], [bottom, top]);
}

/** From the deepest column to the highest, nothing included. */
function bounds(columns: readonly TrendColumn[]): readonly [number, number] {
  const sums = columns.map(
    ({ costs }) => [sumOf(costs.filter((cost) => cost < 0)), sumOf(costs.filter((cost) => cost > 0))] as const,
  );
  const low = Math.min(0, ...sums.map(([below]) => below));
  const high = Math.max(0, ...sums.map(([, above]) => above));
  return low === high ? [0, 1] : [low, high];
}

interface ColumnContext {
  readonly model: CostTrendModel;
  readonly y: (value: number) => number;
  readonly write: CostTrendWriter;
}

function columnMark(column: TrendColumn, x: number, width: number, { model, y, write }: ColumnContext): ColumnMark {
  const hasCredit = column.costs.some((cost) => cost < 0);
  const period = write.period(column.start, column.end, model.unit);
  return {
    start: column.start,
    x,
    width,
    segments: segmentsOf(column.costs, y),
    net: hasCredit ? y(sumOf(column.costs)) : null,
    isPart: !column.isWhole,
    said: `${period}: ${write.cost(column.total)}`,
  };
}

/** Parts one on the other, away from nothing in both directions, the dearest group next to it. */
function segmentsOf(costs: readonly number[], y: (value: number) => number): readonly Segment[] {
  let [above, below] = [0, 0];
  return costs.flatMap((cost, group) => {
    const from = cost < 0 ? below : above;
    const to = from + cost;
    if (cost < 0) below = to;
    else above = to;
    const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
    return bottom - top < THINNEST ? [] : [{ group, y: top, height: bottom - top }];
  });
}

/** As many labels as stand side by side without touching, the last one moved in where the drawing ends. */
function periodMarks(
  model: CostTrendModel,
  columns: readonly ColumnMark[],
  write: CostTrendWriter,
  end: number,
): CostTrendLayout['marks'] {
  const labels = columns.map(({ start }) => write.mark(start, model.unit));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, MARK_SIZE)));
  const step = (columns[1]?.x ?? 0) - (columns[0]?.x ?? 0);
  const every = step <= 0 ? 1 : Math.max(1, Math.ceil((widest + MARK_GAP) / step));
  return columns.flatMap(({ x, width }, index) => {
    const label = labels[index] ?? '';
    if (index % every !== 0) return [];
    return [{ x: Math.min(x + width / 2, end - textWidth(label, MARK_SIZE) / 2), label }];
  });
}

/**
 * Names beside the last column that is whole, or else the last, each as near to its part as the others let it. Where one has no part in that
 * column, all stand at the top, the dearest first: one that stood apart from the others would seem to be missing.
 */
function endNames(model: CostTrendModel, columns: readonly ColumnMark[], { top, bottom }: Frame): readonly EndName[] {
  const last = columns.findLast(({ isPart }) => !isPart) ?? columns.at(-1);
  if (last === undefined) return [];
  const parts = new Map(last.segments.map(({ group, y, height }) => [group, y + height / 2]));
  const listed = (group: number) => top + (group + 0.5) * NAME_HEIGHT;
  const isBeside = model.groups.every((_, group) => parts.has(group));
  const wanted = model.groups.map((_, group) => (isBeside ? parts.get(group) : undefined) ?? listed(group));
  const centres = spreadLabels(
    wanted.map((at) => ({ at, size: NAME_HEIGHT })),
    [top, bottom],
  );
  return model.groups.map((name, group) => ({ group, name: shortened(name), y: centres[group] ?? top }));
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
