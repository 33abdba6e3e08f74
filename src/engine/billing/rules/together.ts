import { exactSum } from '../analysis/exact-sum.ts';

/** Rows and what they cost, as an exact decimal. */
export interface Costed {
  readonly rows: number;
  readonly cost: string;
}

/** Rows and cost of several, exact. */
export function together(costs: readonly Costed[]): Costed {
  return { rows: costs.reduce((sum, { rows }) => sum + rows, 0), cost: exactSum(costs.map(({ cost }) => cost)) };
}
