import type { Usd } from '../kit/money.ts';
import type { Allowances } from './allowances.ts';
import { chargeTiers, isPriced } from './charge.ts';
import type { Meter } from './meter.ts';
import type { Tariff } from './tariff.ts';

/** A meter that only adds up: what break-even, maps and draws evaluate thousands of times. */
export interface TotalMeter extends Meter {
  /** The monthly total, or null when a rate in use has no price. */
  total(): Usd | null;
}

/** Starts a total at the prices of a tariff. It agrees with the itemised bill to the last bit that matters (a test says so). */
export function createTotal(tariff: Tariff, allowances: Allowances): TotalMeter {
  let sum = 0;
  let known = true;
  let used: Map<string, number> | null = null;
  return {
    add(rate, amount) {
      const tiers = tariff.get(rate.id)?.tiers;
      if (tiers == null) {
        known = false;
        return;
      }
      const paid = amount - allowances.take(rate.id, amount);
      if (tiers.length === 1 && tiers[0]?.to === Infinity) {
        sum += chargeTiers(tiers, 0, paid);
        return;
      }
      used ??= new Map();
      const already = used.get(rate.id) ?? 0;
      used.set(rate.id, already + paid);
      known &&= isPriced(tiers, already + paid);
      sum += chargeTiers(tiers, already, paid);
    },
    total: () => (known ? (sum as Usd) : null),
  };
}
