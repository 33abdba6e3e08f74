/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded generator (sfc32, Chris Doty-Humphrey's small fast counter): the same seed gives the same draws on every
 * machine, which is what makes a simulation reproducible from its link.
 */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = seed | 1;
  const next = (): number => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) next();
  return next;
}
