/** A coordinate as it is written: a tenth of a unit is finer than any screen shows. */
export function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
