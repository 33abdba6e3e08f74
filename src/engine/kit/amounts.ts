import type { Amount, Hours, Plain } from './units.ts';

/** So many times an amount. Example: the bytes of all events from those of one. */
export function scale<T extends Amount>(amount: T, factor: Plain): T {
  return (amount * factor) as T;
}

/** Adds up an amount of each item. */
export function sumOf<I, T extends Amount>(items: readonly I[], amountOf: (item: I) => T): T {
  let sum = 0;
  for (const item of items) sum += amountOf(item);
  return sum as T;
}

/** The larger of two amounts of one unit: what is billed over a floor. */
export function larger<T extends Amount>(one: T, other: NoInfer<T>): T {
  return Math.max(one, other) as T;
}

/** The smaller of two amounts of one unit: what counts up to a limit. */
export function smaller<T extends Amount>(one: T, other: NoInfer<T>): T {
  return Math.min(one, other) as T;
}

/** What goes beyond an included amount, never below zero. */
export function excess<T extends Amount>(amount: T, included: NoInfer<T>): T {
  return Math.max(0, amount - included) as T;
}

/** The part of an amount that falls to some of the hours it is spread evenly over; the part may be longer than the whole. */
export function prorate<T extends Amount>(amount: T, part: Hours, whole: Hours): T {
  return ((amount * part) / whole) as T;
}
