import type { Box } from '../kit/box.ts';
import type { Frame } from '../kit/frame.ts';
import { spreadLabels } from '../kit/spread-labels.ts';
import { textWidth } from '../kit/text-width.ts';
import type { CurveScales } from './layout.ts';
import type { CostCurvesModel, CostSeries } from './model.ts';
import type { CurveWriter } from './writer.ts';

/** The name of a line at its end, with why it ends there when the option becomes impossible. */
export interface EndLabel {
  readonly x: number;
  /** Baseline of the name; the note stands a line below. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly name: string;
  readonly note: string | null;
  /** From the end of the line to a label that had to move; empty when it did not. */
  readonly leader: string;
}

export const NAME_SIZE = 13;
const NAME_HEIGHT = 19;
const NOTE_HEIGHT = 15;
/** From the middle of a one-line label down to its baseline. */
const BASELINE = 4.5;
/** Beside the plot: room for a leader between line and label. */
const LEADER = 16;
/** A label closer than this to its line needs no leader. */
const NEAR = 6;
/** From a line up to the middle of the name that stands on it. */
const LIFT = NAME_HEIGHT / 2 + 2;

/** Names the lines beside their right ends, moved apart so that none touches another. */
export function labelsBeside(
  { series }: CostCurvesModel,
  scales: CurveScales,
  frame: Frame,
  write: CurveWriter,
): readonly EndLabel[] {
  const ends = series.map((one) => endOf(one, scales, -1));
  const notes = series.map((one) => noteOf(one, write));
  const wanted = ends.map((at, index) => ({ at, size: NAME_HEIGHT + (notes[index] === null ? 0 : NOTE_HEIGHT) }));
  const centres = spreadLabels(wanted, [frame.top - 12, frame.bottom]);
  return series.map(({ option }, index) => {
    const end = ends[index] ?? frame.bottom;
    const note = notes[index] ?? null;
    const centre = (centres[index] ?? end) - (note === null ? 0 : NOTE_HEIGHT / 2);
    return {
      x: frame.right + LEADER + 4,
      y: centre + BASELINE,
      anchor: 'start',
      name: write.shortNames[option],
      note,
      leader: Math.abs(centre - end) < NEAR ? '' : leader(frame.right, end, centre),
    };
  });
}

/** Names the lines on themselves, inside the plot, at the side where they lie further apart: there is no room beside it. */
export function labelsOnLines(
  { series }: CostCurvesModel,
  scales: CurveScales,
  frame: Frame,
  write: CurveWriter,
): readonly EndLabel[] {
  const bounds = [frame.top - 6, frame.bottom - 4] as const;
  const sides = ([0, -1] as const).map((side) => {
    const wanted = series.map((one) => ({ at: endOf(one, scales, side) - LIFT, size: NAME_HEIGHT - 1 }));
    const centres = spreadLabels(wanted, bounds);
    const moved = centres.reduce((sum, centre, index) => sum + Math.abs(centre - (wanted[index]?.at ?? centre)), 0);
    return { side, centres, moved };
  });
  const [left, right] = sides;
  const best = left !== undefined && right !== undefined && left.moved <= right.moved ? left : right;
  return series.map(({ option }, index) => ({
    x: best?.side === 0 ? frame.left + 5 : frame.right,
    y: (best?.centres[index] ?? frame.bottom) + BASELINE,
    anchor: best?.side === 0 ? 'start' : 'end',
    name: write.shortNames[option],
    note: null,
    leader: '',
  }));
}

/** The room a label takes. */
export function endLabelBox({ x, y, anchor, name }: EndLabel): Box {
  const width = textWidth(name, NAME_SIZE);
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - NAME_SIZE, bottom: y + 4 };
}

function leader(x: number, from: number, to: number): string {
  return `M${x + 3},${Math.round(from)}L${x + LEADER},${Math.round(to)}`;
}

function endOf({ stretches }: CostSeries, { toY }: CurveScales, side: 0 | -1): number {
  return toY(stretches.at(side)?.points.at(side)?.cost ?? 0);
}

/** Why the option cannot carry the highest values of the axis. */
function noteOf({ stretches }: CostSeries, { words }: CurveWriter): string | null {
  const code = stretches.at(-1)?.excludedBy[0];
  return code === undefined ? null : words[`reason.${code}`];
}
