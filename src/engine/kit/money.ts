declare const usd: unique symbol;

/** US dollars, unrounded. Only this module makes one. */
export type Usd = number & { readonly [usd]: true };

/** Price per unit times quantity. Both are finite and not negative by construction of their decoders. */
export function multiply(pricePerUnit: number, amount: number): Usd {
  return (pricePerUnit * amount) as Usd;
}

/** Adds amounts with Neumaier's compensation, so that the order of many lines does not change the cents. */
export function sumUsd(amounts: readonly Usd[]): Usd {
  let sum = 0;
  let lost = 0;
  for (const amount of amounts) {
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
  }
  return (sum + lost) as Usd;
}

/** Adds two amounts. For more than a few use `sumUsd`. */
export function addUsd(one: Usd, other: Usd): Usd {
  return (one + other) as Usd;
}

/** Nothing owed. */
export const ZERO_USD = 0 as Usd;
