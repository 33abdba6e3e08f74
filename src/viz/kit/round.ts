import { KB } from '#engine/kit/units.ts';

/** To so many significant digits: values that were worked out, such as a crossing, are named to three. */
export function roundTo(value: number, digits = 3): number {
  return Number(value.toPrecision(digits));
}

/** Bytes to three significant digits of the kilobytes in which they are read: 2193 B is 2.14 KB. */
export function roundBytes(bytes: number): number {
  return bytes < KB ? Math.round(bytes) : roundTo(bytes / KB) * KB;
}
