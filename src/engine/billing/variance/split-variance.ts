import { fromScaled, toScaled } from '../analysis/exact-sum.ts';

/** How much of something, and what for, as exact decimals. */
export interface Volume {
  readonly quantity: string;
  readonly cost: string;
}

/** The same thing as it was planned and as it came. */
export interface PlannedActual {
  readonly planned: Volume;
  readonly actual: Volume;
}

/** Why the cost of something differs from its plan, as exact decimals. The three sum to the variance, to the last digit. */
export interface VarianceSplit {
  /** Actual less planned cost. */
  readonly variance: string;
  readonly price: string;
  readonly volume: string;
  readonly mix: string;
}

/**
 * Splits the variances of a family of lines (one service, region and unit, so that their quantities can be added) into price, volume and mix:
 * the price–volume–mix analysis of management accounting (Horngren, Datar and Rajan, "Cost Accounting", chapters on flexible budgets and
 * on sales-mix and quantity variances). With planned cost `c`, planned and actual quantity `q` and `Q` of a line, and Σ over the family:
 *
 * - volume: `c × ΣQ / Σq − c`: the plan at the actual total quantity, in planned proportions, less the plan;
 * - mix: `c × Q / q − c × ΣQ / Σq`: the plan at the actual quantity of the line, less that;
 * - price: actual cost − `c × Q / q`: what it came to, less what the actual quantity would have cost at planned prices.
 *
 * Each is the difference of two neighbours of one chain, which is why they sum to the variance whatever the two middle links are
 * rounded to (18 places). A family of one line has no mix. Planned quantities must be above 0: without one there is no planned price.
 */
export function splitVariance(family: readonly PlannedActual[]): readonly VarianceSplit[] {
  const lines = family.map(({ planned, actual }) => ({
    plannedCost: toScaled(planned.cost),
    planned: toScaled(planned.quantity),
    actualCost: toScaled(actual.cost),
    actual: toScaled(actual.quantity),
  }));
  const allPlanned = lines.reduce((sum, { planned }) => sum + planned, 0n);
  const allActual = lines.reduce((sum, { actual }) => sum + actual, 0n);
  return lines.map(({ plannedCost, planned, actualCost, actual }) => {
    const atVolume = timesRatio(plannedCost, allActual, allPlanned);
    const atMix = timesRatio(plannedCost, actual, planned);
    return {
      variance: fromScaled(actualCost - plannedCost),
      volume: fromScaled(atVolume - plannedCost),
      mix: fromScaled(atMix - atVolume),
      price: fromScaled(actualCost - atMix),
    };
  });
}

/** `value × over / under`, to the nearest integer, halves away from zero. `under` is above 0. */
export function timesRatio(value: bigint, over: bigint, under: bigint): bigint {
  const product = 2n * value * over;
  return (product + (product < 0n ? -under : under)) / (2n * under);
}
