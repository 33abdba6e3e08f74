import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hours } from '#engine/kit/units.ts';
import { BANK_SIZES, SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import type { Field } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELD_NAMES, WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { decodeQuery } from '#islands/inputs/decode-query.ts';
import { encodeQuery } from '#islands/inputs/encode-query.ts';
import type { Inputs } from '#islands/inputs/inputs.ts';
import { presetWorkload } from '#islands/inputs/inputs.ts';

function fieldValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.choices);
    case 'number': {
      const { min, max, integer, nullable } = field;
      const number = integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((n) => n + 0);
      return nullable ? fc.option(number) : number;
    }
  }
}

const preset = fc.record({ scenario: fc.constantFrom(...SCENARIO_IDS), bank: fc.constantFrom(...BANK_SIZES) });

const changes = fc.record(
  Object.fromEntries(WORKLOAD_FIELD_NAMES.map((name) => [name, fieldValue(WORKLOAD_FIELDS[name])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Workload>>;

const price = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => n + 0);

/** Ladders of up to four steps: bounds grow, the last step has none. */
const ladder = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 3 }),
    fc.array(price, { minLength: 4, maxLength: 4 }),
  )
  .map(([bounds, prices]) => {
    const sorted = [...bounds].sort((a, b) => a - b);
    return [...sorted, null].map((to, index) => ({ from: sorted[index - 1] ?? 0, to, price: prices[index] ?? 0 }));
  });

const rates = [...messagingBookFor('sa-east-1').rates.keys()];

const inputs: fc.Arbitrary<Inputs> = fc
  .record({
    preset,
    workload: changes as fc.Arbitrary<unknown> as fc.Arbitrary<Workload>,
    region: fc.constantFrom(...REGIONS),
    scope: fc.constantFrom(...SCOPES),
    freeTier: fc.boolean(),
    hoursPerMonth: fc.constantFrom(720, 730, 744).map((count) => hours(count)),
    overrides: fc.dictionary(fc.constantFrom(...rates), fc.oneof(price, ladder), { maxKeys: 5, noNullPrototype: true }),
    money: fc.record({
      currency: fc.constantFrom('USD' as const, 'BRL' as const),
      exchangeRate: fc.option(fc.double({ min: 0.01, max: 1000, noNaN: true })),
      exchangeDate: fc.option(fc.constantFrom('2026-11-20', '2024-02-29')),
      exchangeTax: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
      invoiceTax: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
    }),
  })
  .map((some) => ({ ...some, workload: { ...presetWorkload(some.preset), ...some.workload } }));

describe('encodeQuery and decodeQuery', () => {
  test('bring back exactly what was encoded', () => {
    fc.assert(
      fc.property(inputs, (some) => {
        const decoded = decodeQuery(encodeQuery(some));
        expect(decoded.issues).toEqual([]);
        expect(decoded.inputs).toEqual(some);
      }),
      { numRuns: 300 },
    );
  });
});

describe('decodeQuery', () => {
  const keys = ['v', 'preset', 'region', 'scope', 'exchangeRate', 'price.sqs.fifo-requests', ...WORKLOAD_FIELD_NAMES];
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'NaN',
      '1e308',
      '-1',
      '1e999',
      '0x10',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      '%',
      '1,2@',
      '@@',
    ),
  );

  test('gives valid inputs for whatever it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), values)), (entries) => {
        const { inputs: read } = decodeQuery(new URLSearchParams(entries).toString());
        for (const name of WORKLOAD_FIELD_NAMES) {
          expect(decodeField(WORKLOAD_FIELDS[name], read.workload[name], name).ok).toBe(true);
        }
        expect(REGIONS).toContain(read.region);
        expect(decodeQuery(encodeQuery(read)).issues).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('survives text that is no query at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeQuery(text).inputs.workload).toBeDefined();
      }),
    );
  });
});
