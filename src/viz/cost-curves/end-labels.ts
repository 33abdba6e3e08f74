import type { Frame } from '../kit/frame.ts';
import { spreadLabels } from '../kit/spread-labels.ts';
import type { CostCurvesModel, CostSeries } from './model.ts';
import type { CurveScales } from './layout.ts';
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

const NAME_HEIGHT = 19;
const NOTE_HEIGHT = 15;
/** From the middle of a one-line label down to its baseline. */
const BASELINE = 4.5;
/** Beside the plot: room for a leader between line and label. */
const LEADER = 16;
/** A label closer than this to its line needs no leader. */
const NEAR = 6;

/** Names the lines at their right ends, moved apart so that none touches another. */
export function endLabels(
  model: CostCurvesModel,
  scales: CurveScales,
  frame: Frame,
  narrow: boolean,
  write: CurveWriter,
): readonly EndLabel[] {
  const ends = model.series.map((series) => endOf(series, scales));
  const notes = model.series.map((series) => (narrow ? null : noteOf(series, write)));
  const wanted = ends.map((y, index) => ({
    // On a phone the name stands on the line, beside it elsewhere.
    at: narrow ? y - NAME_HEIGHT / 2 - 2 : y,
    size: NAME_HEIGHT + (notes[index] === null ? 0 : NOTE_HEIGHT),
  }));
  const centres = spreadLabels(wanted, [frame.top - 22, frame.bottom]);
  return model.series.map(({ option }, index) => {
    const end = ends[index] ?? frame.bottom;
    const note = notes[index] ?? null;
    const centre = (centres[index] ?? end) - (note === null ? 0 : NOTE_HEIGHT / 2);
    return {
      x: narrow ? frame.right : frame.right + LEADER + 4,
      y: centre + BASELINE,
      anchor: narrow ? 'end' : 'start',
      name: write.shortNames[option],
      note,
      leader: narrow || Math.abs(centre - end) < NEAR ? '' : leader(frame.right, end, centre),
    };
  });
}

function leader(x: number, from: number, to: number): string {
  return `M${(x + 3).toFixed(1)},${from.toFixed(1)}L${(x + LEADER).toFixed(1)},${to.toFixed(1)}`;
}

function endOf({ stretches }: CostSeries, { toY }: CurveScales): number {
  return toY(stretches.at(-1)?.points.at(-1)?.cost ?? 0);
}

/** Why the option cannot carry the highest values of the axis. */
function noteOf({ stretches }: CostSeries, { words }: CurveWriter): string | null {
  const code = stretches.at(-1)?.excludedBy[0];
  return code === undefined ? null : words[`reason.${code}`];
}
