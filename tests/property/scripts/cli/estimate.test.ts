import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Formula } from '#engine/pricing/formula.ts';
import { evaluateFormula } from '#engine/pricing/formula.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import type { Field } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { estimate } from '#scripts/cli/estimate.ts';

// Each draw is twelve itemised options and three ways to write them.
vi.setConfig({ testTimeout: 30_000 });

/** Everything a field accepts, its ends often. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  if (field.kind === 'boolean') return fc.boolean();
  if (field.kind === 'choice') return fc.constantFrom(...field.choices);
  const { min, max, integer, nullable } = field;
  const inside = integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  const number = fc.oneof(fc.constantFrom(min, max), inside);
  return nullable ? fc.option(number) : number;
}

const fields = Object.entries<Field>(WORKLOAD_FIELDS).map(([name, field]) => [name, valueOf(field)] as const);
const request = fc.record({
  region: fc.constantFrom(...REGIONS),
  scope: fc.constantFrom(...SCOPES),
  freeTier: fc.boolean(),
  hoursPerMonth: fc.integer({ min: 1, max: 744 }),
  workload: fc.record(Object.fromEntries(fields)),
});

interface Answered {
  readonly options: readonly {
    readonly knownUsd: number;
    readonly monthlyUsd: number | null;
    readonly lines: readonly {
      readonly label: string;
      readonly quantity: number;
      readonly amountUsd: number | null;
      readonly factors: Formula;
    }[];
  }[];
}

/** Paths of numbers that JSON could not hold, or below zero. */
function wrongNumbers(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wrongNumbers(inner, `${path}.${key}`));
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-9);
}

test('whatever the workload, an estimate is made of finite figures that add up, each explained by its formula', () => {
  fc.assert(
    fc.property(request, (json) => {
      const answer = estimate(json, {});
      if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
      const { options } = answer.value.json as Answered;
      expect(options).toHaveLength(12);
      expect(wrongNumbers(options, 'options')).toEqual([]);
      for (const { lines, knownUsd, monthlyUsd } of options) {
        for (const { label, quantity, factors } of lines) {
          expect(isClose(evaluateFormula(factors), quantity), `${label}: ${quantity}`).toBe(true);
        }
        const sum = lines.reduce((left, { amountUsd }) => left + (amountUsd ?? 0), 0);
        expect(isClose(sum, knownUsd)).toBe(true);
        expect(monthlyUsd ?? knownUsd).toBe(knownUsd);
      }
      expect(answer.value.table().length).toBeGreaterThan(0);
      expect(answer.value.sheet().rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});
