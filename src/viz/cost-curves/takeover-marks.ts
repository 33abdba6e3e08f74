import type { Frame } from '../kit/frame.ts';
import { textWidth } from '../kit/text-width.ts';
import type { CurveScales } from './layout.ts';
import type { Takeover } from './model.ts';
import type { CurveWriter } from './writer.ts';

/** A named crossing: its point on the curve, the line dropped to the axis, and its name below the curve. */
export interface TakeoverMark {
  readonly takeover: Takeover;
  readonly x: number;
  readonly y: number;
  readonly label: TakeoverLabel;
}

export interface TakeoverLabel {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
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
/** From the crossing down to the label's first baseline: below the envelope nothing is drawn. */
const DROP = 26;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names the crossings beneath the curve, where no line can be: the cheapest curve is the lowest. A label stands beside its own
 * dropped line, crosses no other and touches no other label; when there is no such place its wording gets shorter.
 */
export function takeoverMarks(
  all: readonly Takeover[],
  { toX, toY }: CurveScales,
  frame: Frame,
  write: CurveWriter,
): readonly TakeoverMark[] {
  const candidates = all.map((takeover): Candidate => ({
    takeover,
    x: toX(takeover.at),
    y: toY(takeover.cost ?? 0),
    wordings: wordingsOf(takeover, write),
  }));
  const taken: Box[] = [];
  return candidates.map((candidate) => {
    const label = placeLabel(candidate, candidates, taken, frame);
    taken.push(boxOf(label));
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

function placeLabel(
  candidate: Candidate,
  all: readonly Candidate[],
  taken: readonly Box[],
  frame: Frame,
): TakeoverLabel {
  const places = candidate.wordings.flatMap((lines) => placesFor(candidate, lines, frame));
  const free = places.find((place) => isFree(boxOf(place), candidate, all, taken, frame));
  return free ?? places.at(-1) ?? { x: candidate.x, y: candidate.y, anchor: 'start', lines: [] };
}

/** Right of the dropped line and left of it, at three heights. */
function placesFor({ x, y }: Candidate, lines: readonly string[], frame: Frame): readonly TakeoverLabel[] {
  const lowest = frame.bottom - 8 - (lines.length - 1) * LABEL_LINE;
  const heights = [0, 1, 2].map((step) => Math.min(y + DROP + step * LABEL_LINE * 1.4, lowest));
  return heights.flatMap((height): readonly TakeoverLabel[] => [
    { x: x + GAP, y: height, anchor: 'start', lines },
    { x: x - GAP, y: height, anchor: 'end', lines },
  ]);
}

function boxOf({ x, y, anchor, lines }: TakeoverLabel): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE, 'serif')));
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - LABEL_SIZE, bottom: y + (lines.length - 1) * LABEL_LINE + 4 };
}

function isFree(
  box: Box,
  own: Candidate,
  all: readonly Candidate[],
  taken: readonly Box[],
  frame: Frame,
): boolean {
  const inside = box.left >= frame.left + 2 && box.right <= frame.right;
  const crossesDrop = all.some((one) => one !== own && one.x > box.left - 4 && one.x < box.right + 4 && one.y < box.bottom);
  return inside && !crossesDrop && !taken.some((other) => overlap(box, other));
}

/** Whether two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
