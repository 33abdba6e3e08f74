import { invariant } from '../../kit/invariant.ts';
import { exactDecimal } from './bill-database.ts';

/** Places of the decimals a bill is summed in; see `DECIMAL` of the processed layer. */
const PLACES = 18;
const PLAIN = /^(-?)(\d*)(?:\.(\d*))?$/;

/** The sum of exact decimals, exact. For sums over what a database has grouped already; never for rows. */
export function exactSum(decimals: readonly string[]): string {
  return fromScaled(decimals.reduce((all, decimal) => all + toScaled(decimal), 0n));
}

/** One exact decimal less another, exact. */
export function exactDifference(decimal: string, other: string): string {
  return fromScaled(toScaled(decimal) - toScaled(other));
}

/** A decimal as an integer of 10⁻¹⁸, which counts exactly; further places are cut. */
export function toScaled(decimal: string): bigint {
  const parts = PLAIN.exec(decimal);
  invariant(parts !== null, `${decimal} is a decimal of the database`);
  const [, sign, whole = '', part = ''] = parts;
  const value = BigInt(whole + part.padEnd(PLACES, '0').slice(0, PLACES));
  return sign === '-' ? -value : value;
}

/** An integer of 10⁻¹⁸ as a decimal. */
export function fromScaled(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(PLACES + 1, '0');
  return exactDecimal(`${value < 0n ? '-' : ''}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}
