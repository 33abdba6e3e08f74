import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { digitsFor } from '#i18n/write-formula.ts';

/** How far from a whole number the inverse of a factor may be, and still be one that was divided out. */
const WHOLE = 1e-9;

/**
 * A number of an arithmetic metric with the sign before it, so that a reader can redo the sum: `× 0.0005`. One that no few digits
 * write, as the bytes of a gigabyte divided out, is written as what it divides by: `÷ 1,073,741,824`.
 */
export function signedNumber(value: number, operator: string, locale: Locale): string {
  const digits = digitsFor(value);
  const isWritten = Number(value.toFixed(digits)) === value;
  const divisor = Math.round(1 / value);
  const isInverse = operator === '×' && !isWritten && Math.abs(1 / value - divisor) < divisor * WHOLE;
  return isInverse ? `÷ ${formatNumber(divisor, locale)}` : `${operator} ${formatNumber(value, locale, digits)}`;
}
