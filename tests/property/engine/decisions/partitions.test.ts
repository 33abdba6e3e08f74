import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solvePartitions } from '#engine/decisions/portfolio/partitions.ts';
import { sumBySet } from '#engine/decisions/portfolio/set.ts';

const EVENTS = 4;
const ALL = (1 << EVENTS) - 1;

const amounts = fc.integer({ min: 0, max: 50 });
const singles = fc.array(amounts, { minLength: EVENTS, maxLength: EVENTS }).map(sumBySet);
const clusters = fc
  .array(fc.oneof({ weight: 4, arbitrary: amounts }, fc.constant(Infinity)), { minLength: ALL + 1, maxLength: ALL + 1 })
  .map((costs) => Float64Array.from(costs));

/** The least over every way to give each event to one of the clusters or to none. */
function bruteForce(alone: Float64Array, tables: readonly Float64Array[], rest: number): number {
  const [table, ...others] = tables;
  if (table === undefined) return alone[rest]!;
  let best = bruteForce(alone, others, rest);
  for (let set = rest; set > 0; set = (set - 1) & rest) {
    best = Math.min(best, table[set]! + bruteForce(alone, others, rest ^ set));
  }
  return best;
}

test('the best partition costs what trying every partition gives, and is among those within its cost', () => {
  fc.assert(
    fc.property(singles, fc.array(clusters, { maxLength: 3 }), (alone, tables) => {
      const partitions = solvePartitions(alone, tables);
      const best = bruteForce(alone, tables, ALL);
      expect(partitions.best).toBe(best);
      const found = [...partitions.within(() => best)];
      expect(found.length).toBeGreaterThan(0);
      for (const { shared, alone: rest } of found) {
        const cost = shared.reduce((sum, set, index) => sum + (set === 0 ? 0 : tables[index]![set]!), alone[rest]!);
        expect(cost).toBe(best);
        expect(shared.reduce((sum, set) => sum | set, rest)).toBe(ALL);
      }
    }),
  );
});
