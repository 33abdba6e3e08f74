import type { OptionId, Workload } from '#engine/workloads/event-driven/workload.ts';

/** A value an input may take, and what the decision is then. */
export interface TornadoEnd {
  readonly value: Workload[keyof Workload];
  /** Monthly cost of the option chosen today; null where its price is not known. */
  readonly cost: number | null;
  /** Whether the option chosen today can still carry the workload. */
  readonly feasible: boolean;
  /** The cheapest option there; null = none. */
  readonly winner: OptionId | null;
}

/** The value at which another option becomes the answer. */
export interface TornadoFlip extends TornadoEnd {
  /** Whether the value lies below or above today's. */
  readonly side: 'below' | 'above';
}

/** What one input does to the cost of today's choice over its sensible range, and where it flips the decision. */
export interface TornadoBar {
  readonly input: keyof Workload;
  readonly value: Workload[keyof Workload];
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  readonly flips: readonly TornadoFlip[];
}

/** Which input moves the cost of today's choice most, and which one flips it. The widest bar comes first. */
export interface TornadoModel {
  /** The cheapest feasible option today. */
  readonly chosen: OptionId;
  readonly cost: number;
  readonly bars: readonly TornadoBar[];
}

/** Bars that flip the decision. */
export function flipping({ bars }: TornadoModel): readonly TornadoBar[] {
  return bars.filter(({ flips }) => flips.length > 0);
}

/**
 * How far a flip is from today's value, as a factor: 1.2 flips sooner than 10. Inputs that are no amounts are nearest, as
 * one choice is enough.
 */
export function flipDistance({ value }: TornadoBar, flip: TornadoFlip): number {
  if (typeof value !== 'number' || typeof flip.value !== 'number') return 1;
  if (value <= 0 || flip.value <= 0) return Infinity;
  return Math.max(flip.value / value, value / flip.value);
}
