import type { Box } from '../kit/box.ts';
import { holds, isInside, overlap } from '../kit/box.ts';
import type { Frame } from '../kit/frame.ts';
import type { Point } from '../kit/polyline.ts';
import { textWidth } from '../kit/text-width.ts';
import type { CurveScales } from './layout.ts';
import type { Takeover } from './model.ts';
import type { CurveWriter } from './writer.ts';

/** A named crossing: its point on the curve, the line dropped to the axis, and its name below the curve. */
export interface TakeoverMark {
  readonly takeover: Takeover;
  readonly x: number;
  readonly y: number;
  /** Null when there is no free place: the list below the drawing names it. */
  readonly label: TakeoverLabel | null;
}

export interface TakeoverLabel {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
}

/** What a label must stay clear of. */
export interface Obstacles {
  readonly points: readonly Point[];
  readonly boxes: readonly Box[];
}

/** A crossing with what its label may say, longest wording first. */
interface Candidate {
  readonly takeover: Takeover;
  readonly x: number;
  readonly y: number;
  readonly wordings: readonly (readonly string[])[];
}

export const LABEL_SIZE = 15;
export const LABEL_LINE = 18;
/** From the dropped line to its label. */
const GAP = 8;
/** From the crossing down to the label's first baseline. */
const DROP = 24;
/** Between the heights that are tried. */
const STEP = 14;

/**
 * Names the crossings beneath the curve, where little is drawn: the cheapest curve is the lowest. A label stands beside its own
 * dropped line and touches no curve, no other dropped line and no other label; where there is no such place its wording gets
 * shorter.
 */
export function takeoverMarks(
  all: readonly Takeover[],
  { toX, toY }: CurveScales,
  frame: Frame,
  obstacles: Obstacles,
  write: CurveWriter,
): readonly TakeoverMark[] {
  const candidates = all.map((takeover): Candidate => ({
    takeover,
    x: toX(takeover.at),
    y: toY(takeover.cost ?? 0),
    wordings: wordingsOf(takeover, write),
  }));
  const taken = [...obstacles.boxes];
  return candidates.map((candidate) => {
    const drops = candidates.filter((one) => one !== candidate);
    const isFree = (box: Box) =>
      isInside(box, { ...frame, left: frame.left + 2 }) &&
      !drops.some(({ x, y }) => x > box.left - 4 && x < box.right + 4 && y < box.bottom) &&
      !taken.some((other) => overlap(box, other)) &&
      !obstacles.points.some((point) => holds(box, point));
    const places = candidate.wordings.flatMap((lines) => placesFor(candidate, lines, frame));
    const label = places.find((place) => isFree(labelBox(place))) ?? null;
    if (label !== null) taken.push(labelBox(label));
    return { takeover: candidate.takeover, x: candidate.x, y: candidate.y, label };
  });
}

function wordingsOf({ at, to }: Takeover, write: CurveWriter): readonly (readonly string[])[] {
  const value = write.short(at);
  if (to === null) return [[write.words.stops], [value]];
  const sentence = write.takeover(to, at);
  return [[sentence], splitInTwo(sentence), [value]];
}

/** Breaks a sentence at the space nearest to its middle; no-break spaces hold. */
function splitInTwo(sentence: string): readonly string[] {
  const spaces = [...sentence.matchAll(/ /g)].map(({ index }) => index);
  const middle = sentence.length / 2;
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [sentence] : [sentence.slice(0, at), sentence.slice(at + 1)];
}

/** Right of the dropped line and left of it, from just below the crossing down to the axis. */
function placesFor({ x, y }: Candidate, lines: readonly string[], frame: Frame): readonly TakeoverLabel[] {
  const lowest = frame.bottom - 8 - (lines.length - 1) * LABEL_LINE;
  const steps = Math.max(1, Math.floor((lowest - y - DROP) / STEP) + 1);
  return Array.from({ length: steps }, (_, step) => Math.min(y + DROP + step * STEP, lowest)).flatMap(
    (height): readonly TakeoverLabel[] => [
      { x: x + GAP, y: height, anchor: 'start', lines },
      { x: x - GAP, y: height, anchor: 'end', lines },
    ],
  );
}

/** The room a label takes. */
export function labelBox({ x, y, anchor, lines }: TakeoverLabel): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE, 'serif')));
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - LABEL_SIZE, bottom: y + (lines.length - 1) * LABEL_LINE + 4 };
}
