import { FREE_ALLOWANCES } from '#engine/pricing/free-tier.ts';
import type { Rate, Tier } from '#engine/pricing/rate.ts';
import { checkLadder, isDecimal } from '#engine/pricing/tiers.ts';
import { divideByPowerOfTwo, trimDecimal } from './decimal.ts';
import { unitPower } from './list-unit.ts';
import type { PriceRow } from './price-row.ts';
import type { Selector } from './selectors.ts';
import { found, problem, refuse, type Outcome } from './problem.ts';

/**
 * Turns the rows of one product into the ladder of a rate, in the book's unit, smallest bound first. A free first step is left to
 * the allowances, which are granted once per account. Problems: `unit-changed`, `price-not-decimal`, `free-step-unknown`,
 * `bounds-unknown` and the `ladder-…` codes.
 */
export function toLadder(selector: Selector, rate: Rate, rows: readonly PriceRow[]): Outcome<readonly Tier[]> {
  const steps = rows.flatMap((row) => toStep(selector, rate, row) ?? []);
  if (steps.length < rows.length) {
    const units = [...new Set(rows.map((row) => row.unit ?? ''))].join(', ');
    return refuse([problem('unit-changed', rate.id, { expected: selector.listUnit ?? rate.unit, actual: units })]);
  }
  const wrong = steps.find(({ price }) => !isDecimal(price));
  if (wrong !== undefined) return refuse([problem('price-not-decimal', rate.id, { price: wrong.price })]);
  if (steps.length > 1 && rows.some((row) => row.from === null)) return refuse([problem('bounds-unknown', rate.id)]);
  const sorted = steps.toSorted((a, b) => a.from - b.from);
  const gaps = checkLadder(sorted, rate.id);
  return gaps.length > 0 ? refuse(gaps) : withoutFreeStep(rate, sorted);
}

function toStep({ listUnit }: Selector, rate: Rate, row: PriceRow): Tier | null {
  const power = powerOf(row.unit, listUnit, rate.unit);
  if (power === null) return null;
  const price = power === 0 ? trimDecimal(row.price) : divideByPowerOfTwo(row.price, power);
  const bound = (value: number) => value * 2 ** power;
  return { from: bound(row.from ?? 0), to: row.to === null ? null : bound(row.to), price };
}

/** A feed prints no unit, so nothing can be checked there; a unit named by the selector must be that very one. */
function powerOf(printed: string | null, listUnit: string | undefined, bookUnit: string): number | null {
  if (printed === null) return 0;
  if (listUnit !== undefined) return printed === listUnit ? 0 : null;
  return unitPower(bookUnit, printed);
}

function withoutFreeStep(rate: Rate, tiers: readonly Tier[]): Outcome<readonly Tier[]> {
  const [first, second, ...rest] = tiers;
  if (first === undefined || second === undefined || Number(first.price) > 0) return found(tiers);
  const allowance = FREE_ALLOWANCES.find((pool) => pool.rates.includes(rate.id));
  if (allowance?.quantity !== first.to) {
    return refuse([problem('free-step-unknown', rate.id, { free: first.to ?? 0, allowed: allowance?.quantity ?? 0 })]);
  }
  return found([{ ...second, from: 0 }, ...rest]);
}
