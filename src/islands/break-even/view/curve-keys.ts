import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { CurveScales } from '#viz/cost-curves/layout.ts';

export interface CurvePlace {
  readonly value: number;
  readonly followed: OptionId | null;
}

interface Around {
  readonly scales: CurveScales;
  readonly domain: readonly [number, number];
  /** Options from the cheapest up, where the reader is. */
  readonly options: readonly OptionId[];
  /** Values at which the answer changes. */
  readonly stops: readonly number[];
}

/** Distance in the drawing that an arrow key moves along the axis. */
const STEP = 8;

/**
 * Where a key leads: left and right along the axis, up and down from curve to curve (up = dearer), Page keys from crossing to
 * crossing, Home and End to the ends. Null for any other key.
 */
export function curveKey(key: string, at: CurvePlace, around: Around): CurvePlace | null {
  const along = alongAxis(key, at.value, around);
  if (along !== null) return { ...at, value: along };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const { options } = around;
  // Until a curve is chosen, the cheapest is read out.
  const now = at.followed === null ? 0 : options.indexOf(at.followed);
  const next = key === 'ArrowUp' ? now + 1 : now - 1;
  return { ...at, followed: options[Math.max(0, Math.min(options.length - 1, next))] ?? null };
}

function alongAxis(key: string, value: number, { scales, stops, domain }: Around): number | null {
  switch (key) {
    case 'ArrowRight':
      return scales.toValue(scales.toX(value) + STEP);
    case 'ArrowLeft':
      return scales.toValue(scales.toX(value) - STEP);
    case 'PageUp':
      return stops.find((stop) => stop > value) ?? value;
    case 'PageDown':
      return stops.findLast((stop) => stop < value) ?? value;
    case 'Home':
      return domain[0];
    case 'End':
      return domain[1];
    default:
      return null;
  }
}
