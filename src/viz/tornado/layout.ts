import type { Sensitivity, SensitivityBar, SensitivityFlip } from '#engine/decisions/sensitivity/sensitivity.ts';
import { scaleLog } from 'd3';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import type { Frame } from '../kit/frame.ts';
import { frameOf, isNarrow, stretchOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import type { OptionStyle } from '../kit/option-style.ts';
import { optionStyle } from '../kit/option-style.ts';
import { textWidth } from '../kit/text-width.ts';
import { ticksOf } from '../kit/ticks.ts';
import type { TornadoWriter } from './writer.ts';

/** A value named at the end of a bar. */
export interface EndMark {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly label: string;
}

/** Where the decision flips: a diamond in the colour of the option that takes over. */
export interface FlipMark {
  readonly x: number;
  readonly style: OptionStyle | null;
  readonly label: string;
  /** Where its name starts or ends, kept inside the drawing. */
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

export interface TornadoRow {
  readonly input: keyof Workload;
  readonly name: string;
  readonly today: string;
  /** Middle of the bar; the name stands above it on a phone and beside it elsewhere. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly ends: readonly EndMark[];
  readonly flips: readonly FlipMark[];
}

export interface TornadoLayout {
  readonly frame: Frame;
  readonly narrow: boolean;
  readonly columns: readonly GridLine[];
  readonly rows: readonly TornadoRow[];
  /** Today's cost. */
  readonly today: { readonly x: number; readonly label: string };
}

export const FLIP_SIZE = 15;
const ROW = 46;
const NARROW_ROW = 64;
/** Room for the labels of the ends of the widest bar. */
const END_ROOM = 64;

const MARGIN = { top: 34, bottom: 52 };

/** Lays the bars out on one logarithmic cost axis, through which today's cost runs as a rule. */
export function layoutTornado(model: Sensitivity, width: number, write: TornadoWriter): TornadoLayout {
  const narrow = isNarrow(width);
  const row = (narrow ? NARROW_ROW : ROW) * stretchOf(width);
  const height = Math.round(model.bars.length * row + (MARGIN.top + MARGIN.bottom) * stretchOf(width));
  const frame = frameOf(width, height, { ...MARGIN, right: narrow ? 8 : 12, left: narrow ? 8 : 250 });
  const bounds = costBounds(model);
  const room = narrow ? END_ROOM * 0.8 : END_ROOM;
  const x = scaleLog(bounds, [frame.left + room, frame.right - room]).clamp(true);
  return {
    frame,
    narrow,
    columns: ticksOf('decades', bounds, narrow ? 4 : 8).map(({ value, labelled }) => ({
      at: x(value),
      label: labelled ? write.format.compact(value, 2) : null,
    })),
    rows: model.bars.map((bar, index) =>
      toRow(bar, { ...model, x, frame, write }, frame.top + index * row + (narrow ? row * 0.45 : row * 0.35)),
    ),
    today: { x: x(model.cost), label: write.words.tornadoToday },
  };
}

function costBounds({ bars, cost }: Sensitivity): readonly [number, number] {
  const ends = bars.flatMap(({ low, high, flips }) => [low, high, ...flips]);
  const costs = [cost, ...ends.flatMap((end) => (end.cost === null ? [] : [end.cost]))].filter((one) => one > 0);
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  return high > low ? [low, high] : [low / 2, high * 2];
}

interface RowContext {
  readonly cost: number;
  readonly frame: Frame;
  readonly write: TornadoWriter;
  readonly x: (cost: number) => number;
}

function toRow(bar: SensitivityBar, { cost, frame, write, x }: RowContext, y: number): TornadoRow {
  const { input, value, low, high, flips } = bar;
  const ends = [low, high].map((end) => ({ at: x(end.cost ?? cost), label: write.value(input, end.value) }));
  const [first, last] = ends.toSorted((a, b) => a.at - b.at);
  const from = Math.min(first?.at ?? 0, x(cost));
  const to = Math.max(last?.at ?? 0, x(cost));
  return {
    input,
    name: write.input(input),
    today: write.value(input, value),
    y,
    from,
    to,
    ends: endMarks(first, last, from, to),
    flips: flips.map((flip) => flipMark(bar, flip, x(flip.cost ?? cost), frame, write)),
  };
}

/** Names a flip on the side of its diamond that has room. */
function flipMark(bar: SensitivityBar, flip: SensitivityFlip, x: number, frame: Frame, write: TornadoWriter): FlipMark {
  const label = write.flip(bar.input, flip.value, flip.winner);
  const half = textWidth(label, FLIP_SIZE, 'serif');
  const toTheRight = x + half + 4 <= frame.right;
  return {
    x,
    style: flip.winner === null ? null : optionStyle(flip.winner),
    label,
    labelX: toTheRight ? x - 6 : Math.min(x + 6, frame.right),
    anchor: toTheRight ? 'start' : 'end',
  };
}

type End = { readonly at: number; readonly label: string } | undefined;

/** The two values at the two ends; when the cost does not move, both stand on the same side. */
function endMarks(first: End, last: End, from: number, to: number): readonly EndMark[] {
  if (first === undefined || last === undefined) return [];
  if (to - from < 2) return [{ x: to + 8, anchor: 'start', label: `${first.label} – ${last.label}` }];
  return [
    { x: from - 8, anchor: 'end', label: first.label },
    { x: to + 8, anchor: 'start', label: last.label },
  ];
}
