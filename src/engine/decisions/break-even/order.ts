/** Relative difference up to which two costs count as equal: beyond the rounding of sums, far below a cent. */
const TIE = 1e-12;

/** Whether the option named first is at least as cheap. Ties go to it, as in the ranking, which keeps the contract's order. */
export function isCheapest(first: number, second: number): boolean {
  return first <= second + TIE * second;
}
