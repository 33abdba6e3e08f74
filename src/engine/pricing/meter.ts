import type { Quantity, Unit } from '../kit/units.ts';
import type { Formula } from './formula.ts';
import type { LineLabel } from './line.ts';
import type { RateRef } from './rate-ref.ts';

/**
 * What a model reports its usage to. The same model fills an itemised bill or a bare total; formulas are given as
 * functions so that a total never builds them.
 */
export interface Meter {
  /** Adds metered usage. Compiles only when the quantity is in the unit of the rate. */
  add<U extends Unit>(rate: RateRef<U>, amount: Quantity<NoInfer<U>>, label: LineLabel, formula: () => Formula): void;
}
