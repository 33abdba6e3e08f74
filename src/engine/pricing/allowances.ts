import type { FreeAllowance } from './free-tier.ts';

/** Hands out the monthly always-free allowances of an account once, in the order lines ask for them. */
export interface Allowances {
  /** Takes up to `wanted` units for a rate and says how many were free. */
  take(rateId: string, wanted: number): number;
}

const NONE: Allowances = { take: () => 0 };

/**
 * Prepares the allowances of an account; each call of the result starts a fresh month. Rates that share a pool (SQS standard and
 * FIFO, say) draw from the same remainder. Null pools: nothing is free.
 */
export function prepareAllowances(pools: readonly FreeAllowance[] | null): () => Allowances {
  if (pools === null) return () => NONE;
  const poolOf = new Map(pools.flatMap((pool) => pool.rates.map((rate) => [rate, pool] as const)));
  return () => {
    const remaining = new Map<FreeAllowance, number>();
    return {
      take(rateId, wanted) {
        const pool = poolOf.get(rateId);
        if (pool === undefined) return 0;
        const left = remaining.get(pool) ?? pool.quantity;
        const taken = Math.min(left, wanted);
        remaining.set(pool, left - taken);
        return taken;
      },
    };
  };
}
