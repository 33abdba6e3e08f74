import type { Sensitivity, SensitivityBar } from '#engine/decisions/sensitivity/sensitivity.ts';
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
  /** Where its name starts, kept inside the drawing, and on which line under the bar. */
  readonly labelX: number;
  readonly line: number;
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
export const FLIP_LINE = 18;
/** Height of a row without the names of its flips: bar, and on a phone the input's name above it. */
const ROW = 32;
const NARROW_ROW = 48;
/** From the top of a row to the middle of its bar. */
const BAR_AT = 14;
const NARROW_BAR_AT = 30;
/** Room for the labels of the ends of the widest bar. */
const END_ROOM = 64;
const MARGIN = { top: 34, bottom: 52 };

/** Lays the bars out on one logarithmic cost axis, through which today's cost runs as a rule. */
export function layoutTornado(model: Sensitivity, width: number, write: TornadoWriter): TornadoLayout {
  const narrow = isNarrow(width);
  const bounds = costBounds(model);
  const room = narrow ? END_ROOM * 0.8 : END_ROOM;
  const [left, right] = [narrow ? 8 : 250, narrow ? 8 : 12];
  const x = scaleLog(bounds, [left + room, width - right - room]).clamp(true);
  const stretch = stretchOf(width);
  let top = MARGIN.top;
  const rows = model.bars.map((bar) => {
    const row = toRow(bar, { cost: model.cost, x, write, from: narrow ? left : 160, to: width - right });
    const y = top + (narrow ? NARROW_BAR_AT : BAR_AT) * stretch;
    top += (narrow ? NARROW_ROW : ROW) * stretch + linesOf(row.flips) * FLIP_LINE;
    return { ...row, y };
  });
  const frame = frameOf(width, Math.round(top + MARGIN.bottom), { ...MARGIN, left, right });
  return {
    frame,
    narrow,
    columns: ticksOf('decades', bounds, narrow ? 4 : 8).map(({ value, labelled }) => ({
      at: x(value),
      label: labelled ? write.format.compact(value, 2) : null,
    })),
    rows,
    today: { x: x(model.cost), label: write.words.tornadoToday },
  };
}

function linesOf(flips: readonly FlipMark[]): number {
  return Math.max(0, ...flips.map(({ line }) => line + 1));
}

function costBounds({ bars, cost }: Sensitivity): readonly [number, number] {
  const ends = bars.flatMap(({ low, high, flips }) => [low, high, ...flips]);
  const costs = [cost, ...ends.flatMap((end) => (end.cost === null ? [] : [end.cost]))].filter((one) => one > 0);
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  return high > low ? [low, high] : [low / 2, high * 2];
}

interface RowContext {
  readonly cost: number;
  readonly write: TornadoWriter;
  readonly x: (cost: number) => number;
  /** Between which places the names of flips may stand. */
  readonly from: number;
  readonly to: number;
}

function toRow(bar: SensitivityBar, context: RowContext): Omit<TornadoRow, 'y'> {
  const { cost, write, x } = context;
  const { input, value, low, high } = bar;
  const ends = [low, high].map((end) => ({ at: x(end.cost ?? cost), label: write.value(input, end.value) }));
  const [first, last] = ends.toSorted((a, b) => a.at - b.at);
  const from = Math.min(first?.at ?? 0, x(cost));
  const to = Math.max(last?.at ?? 0, x(cost));
  const flips = flipMarks(bar, context);
  return {
    input,
    name: write.input(input),
    today: write.value(input, value),
    from,
    to,
    ends: endMarks(first, last, from, to, flips),
    flips,
  };
}

/** Names the flips of a bar from left to right, each on the first line under the bar where it touches no other. */
function flipMarks(bar: SensitivityBar, { cost, write, x, from, to }: RowContext): readonly FlipMark[] {
  const ends: number[] = [];
  return bar.flips
    .map((flip) => ({ flip, at: x(flip.cost ?? cost) }))
    .sort((a, b) => a.at - b.at)
    .map(({ flip, at }) => {
      const label = write.flip(bar.input, flip.value, flip.winner);
      const width = textWidth(label, FLIP_SIZE, 'serif');
      const labelX = Math.max(from, Math.min(at - 6, to - width));
      const free = ends.findIndex((end) => end + 12 <= labelX);
      const line = free === -1 ? ends.length : free;
      ends[line] = labelX + width;
      return { x: at, style: flip.winner === null ? null : optionStyle(flip.winner), label, labelX, line };
    });
}

type End = { readonly at: number; readonly label: string } | undefined;

/** From the end of a bar to its value, and a little more where a diamond stands there. */
const END_GAP = 8;
const DIAMOND = 8;
const VALUE_SIZE = 13;

/** The two values at the two ends; when the cost does not move, both stand on the same side. */
function endMarks(first: End, last: End, from: number, to: number, flips: readonly FlipMark[]): readonly EndMark[] {
  if (first === undefined || last === undefined) return [];
  const gapAt = (at: number) => END_GAP + (flips.some(({ x }) => Math.abs(x - at) < DIAMOND * 2) ? DIAMOND : 0);
  if (to - from < 2) {
    const label = `${first.label} – ${last.label}`;
    const start = to + gapAt(to);
    const end = start + textWidth(label, VALUE_SIZE) + DIAMOND;
    // A diamond would cover it; the table has both values.
    return flips.some(({ x }) => x > start && x < end) ? [] : [{ x: start, anchor: 'start', label }];
  }
  return [
    { x: from - gapAt(from), anchor: 'end', label: first.label },
    { x: to + gapAt(to), anchor: 'start', label: last.label },
  ];
}
