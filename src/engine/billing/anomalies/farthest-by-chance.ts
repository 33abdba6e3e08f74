/** Spreads beyond the expected extreme of normal noise (√(2 ln n)) that chance reaches about once in a hundred series. */
const MARGIN = 0.7;

/** Spreads that the farthest of so many normal values is away, and a margin: long series have far values by chance. */
export function farthestByChance(count: number): number {
  return Math.sqrt(2 * Math.log(count)) + MARGIN;
}
