import type { Unit } from '../kit/units.ts';

/** Names a rate of the price book together with the unit it must be metered in. */
export interface RateRef<U extends Unit = Unit> {
  readonly id: string;
  readonly unit: U;
}

/** Declares a rate a service is billed by. A test compares every declared unit with the price book. */
export function rateRef<U extends Unit>(id: string, unit: U): RateRef<U> {
  return { id, unit };
}
