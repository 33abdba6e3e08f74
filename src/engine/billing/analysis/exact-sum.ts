import { invariant } from '../../kit/invariant.ts';
import { exactDecimal } from './bill-database.ts';

/** Places of the decimals a bill is summed in; see `DECIMAL` of the processed layer. */
const PLACES = 18;
const PLAIN = /^(-?)(\d*)(?:\.(\d*))?$/;

/** The sum of exact decimals, exact. For sums over what a database has grouped already; never for rows. */
export function exactSum(decimals: readonly string[]): string {
  const sum = decimals.reduce((all, decimal) => all + scaled(decimal), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(PLACES + 1, '0');
  return exactDecimal(`${sum < 0n ? '-' : ''}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}

function scaled(decimal: string): bigint {
  const parts = PLAIN.exec(decimal);
  invariant(parts !== null, `${decimal} is a decimal of the database`);
  const [, sign, whole = '', part = ''] = parts;
  const value = BigInt(whole + part.padEnd(PLACES, '0').slice(0, PLACES));
  return sign === '-' ? -value : value;
}
