import { invariant } from '../../kit/invariant.ts';

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The product of two plain decimals, exact: a price times a quantity is the cost to the last digit. Example: `0.1301` × `960` is `124.896`. */
export function exactProduct(one: string, other: string): string {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  const places = a.places + b.places;
  const product = a.value * b.value;
  const digits = String(product < 0n ? -product : product).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${product < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

function digitsOf(decimal: string): { readonly value: bigint; readonly places: number } {
  const parts = PLAIN.exec(decimal);
  invariant(parts !== null, `${decimal} is a plain decimal`);
  const [, sign = '', whole = '', part = ''] = parts;
  return { value: BigInt(sign + whole + part), places: part.length };
}
