import { formatBytes, formatCompact, formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import type { QuantityKind } from './quantity-kind.ts';

/** Digits up to which a count or a size is shorter and still exact with its magnitude: 1.25M, 96 KB. */
const SHORT_DIGITS = 4;
const MOST_DECIMALS = 12;

/**
 * The text of an input field that holds this value: short where short is exact (`100M`, `1.5 KB`), else every digit. Units
 * that never change stand beside the field and are not repeated. `parseQuantity` reads it back.
 */
export function writeQuantity(value: number, kind: QuantityKind, locale: Locale): string {
  switch (kind) {
    case 'count':
      return isShort(value) && value >= 10_000 ? formatCompact(value, locale, SHORT_DIGITS) : everyDigit(value, locale);
    case 'bytes':
      return isShortInBytes(value) ? formatBytes(value, locale, SHORT_DIGITS) : `${everyDigit(value, locale)}\u00a0B`;
    case 'percent':
      // Twelve significant digits drop what binary arithmetic adds: 0.07 × 100 is 7.000000000000001.
      return everyDigit(Number((value * 100).toPrecision(12)), locale);
    default:
      return everyDigit(value, locale);
  }
}

function everyDigit(value: number, locale: Locale): string {
  return formatNumber(value, locale, MOST_DECIMALS);
}

function isShort(value: number): boolean {
  return Number(value.toPrecision(SHORT_DIGITS)) === value;
}

function isShortInBytes(value: number): boolean {
  const power = Math.max(0, Math.floor(Math.log2(value || 1) / 10));
  return Number.isInteger(value) && isShort(value / 1024 ** power);
}
