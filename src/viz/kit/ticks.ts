import { scaleLinear } from 'd3';

/** How the values of an axis are spaced and where its round values lie. */
export type Spacing = 'decades' | 'powers-of-two' | 'linear';

/** A round value of an axis; only some carry a label, so that labels never touch. */
export interface Tick {
  readonly value: number;
  readonly labelled: boolean;
}

/**
 * The round values between two bounds, of which at most `most` carry a label.
 * Decades: 1, 10, 100…, and 2 and 5 between them on a short axis. Powers of two: every fourth, as payload sizes are read.
 */
export function ticksOf(spacing: Spacing, [from, to]: readonly [number, number], most: number): readonly Tick[] {
  if (spacing === 'linear') {
    return scaleLinear([from, to], [0, 1])
      .ticks(most)
      .map((value) => ({ value, labelled: true }));
  }
  const values = spacing === 'decades' ? decades(from, to) : powers(4, from, to);
  const step = Math.ceil(values.length / most);
  return values.map((value, index) => ({ value, labelled: index % step === 0 }));
}

/** Bounds this far apart need no round values but powers of ten. */
const LONG_AXIS = 100;

function decades(from: number, to: number): readonly number[] {
  const tens = powers(10, from, to);
  if (to / from > LONG_AXIS) return tens;
  const below = 10 ** (Math.floor(Math.log10(from) + 1e-9) - 1);
  return powers(10, below, to)
    .flatMap((ten) => [ten, 2 * ten, 5 * ten])
    .filter((value) => within(value, from, to));
}

function powers(base: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(Math.log(from) / Math.log(base) - 1e-9);
  const last = Math.floor(Math.log(to) / Math.log(base) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => base ** (first + index));
}

function within(value: number, from: number, to: number): boolean {
  return value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9);
}
