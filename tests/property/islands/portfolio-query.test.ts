import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hours } from '#engine/kit/units.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import type { Field } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELD_NAMES, WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { decodePortfolioQuery } from '#islands/portfolio/decode.ts';
import { encodePortfolio } from '#islands/portfolio/encode.ts';
import type { PortfolioInputs } from '#islands/portfolio/inputs.ts';
import { defaultInputs, EVENT_BASES, itemsFor, LONGEST_NAME, MOST_EVENTS } from '#islands/portfolio/inputs.ts';

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

const changes = fc.record(
  Object.fromEntries(WORKLOAD_FIELD_NAMES.map((name) => [name, fieldValue(WORKLOAD_FIELDS[name])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Workload>>;

const settings = fc.record({
  bank: fc.constantFrom(...BANK_SIZES),
  region: fc.constantFrom(...REGIONS),
  scope: fc.constantFrom(...SCOPES),
  freeTier: fc.boolean(),
  hoursPerMonth: fc.constantFrom(720, 730, 744).map((count) => hours(count)),
});

const bases = fc.array(fc.constantFrom(...EVENT_BASES), { minLength: 1, maxLength: MOST_EVENTS });

/** Names that no other event has: some of them look like the usual ones, or like markup. */
const name = fc.constantFrom('AccountOpened', 'NewEvent 2', '<b>x</b>', '&events=own', 'ação 1', "O'Neil; --");

const portfolio: fc.Arbitrary<PortfolioInputs> = fc
  .tuple(settings, bases, fc.array(changes), fc.option(name))
  .map(([some, list, changed, wanted]) => {
    const items = itemsFor(list, some.bank).map((item, index) => ({
      ...item,
      workload: { ...item.workload, ...changed[index] },
    }));
    const last = items.at(-1);
    const isFree = wanted !== null && items.every((item) => item.name !== wanted);
    if (last !== undefined && isFree) items[items.length - 1] = { ...last, name: wanted };
    return { ...defaultInputs(), ...some, items };
  });

describe('a link to a portfolio', () => {
  test('brings back exactly what was encoded', () => {
    fc.assert(
      fc.property(portfolio, (some) => {
        const decoded = decodePortfolioQuery(encodePortfolio(some));
        expect(decoded.issues).toEqual([]);
        expect(decoded.inputs).toEqual(some);
      }),
      { numRuns: 200 },
    );
  });

  test('is empty while nothing was changed', () => {
    expect(encodePortfolio(defaultInputs())).toBe('');
  });
});

describe('decodePortfolioQuery', () => {
  const keys = [
    'v',
    'bank',
    'events',
    'region',
    '1.name',
    '2.name',
    '3.payloadBytes',
    '99.replay',
    '1.__proto__',
    '0.name',
  ];
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom('NaN', '1e308', '-1', 'own', 'own,own,', '<img src=x onerror=alert(1)>', '__proto__', '%', ','),
    fc.constant(Array.from({ length: 500 }, () => 'own').join()),
  );

  test('gives a valid portfolio for whatever it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), values)), (entries) => {
        const { inputs } = decodePortfolioQuery(new URLSearchParams(entries).toString());
        expect(inputs.items.length).toBeGreaterThan(0);
        expect(inputs.items.length).toBeLessThanOrEqual(MOST_EVENTS);
        expect(new Set(inputs.items.map((item) => item.name)).size).toBe(inputs.items.length);
        for (const item of inputs.items) {
          expect(item.name.length).toBeLessThanOrEqual(LONGEST_NAME);
          for (const field of WORKLOAD_FIELD_NAMES) {
            expect(decodeField(WORKLOAD_FIELDS[field], item.workload[field], field).ok).toBe(true);
          }
        }
        expect(decodePortfolioQuery(encodePortfolio(inputs)).issues).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('says what it could not use, and where', () => {
    const { inputs, issues } = decodePortfolioQuery(
      'v=7&bank=huge&region=mars&2.payloadBytes=1e308&2.consumers=NaN&1.name=&9.name=x&payloadBytes=1',
    );
    expect(inputs).toEqual(defaultInputs());
    expect(issues.map(({ code, path }) => `${path} ${code}`).toSorted()).toEqual([
      '1.name required',
      '2.consumers not-a-number',
      '2.payloadBytes out-of-range',
      '9.name unknown-field',
      'bank value-unknown',
      'payloadBytes unknown-field',
      'region region-unknown',
      'v value-unknown',
    ]);
  });

  test('refuses a name another event has, and a query that is no link of ours', () => {
    expect(decodePortfolioQuery('1.name=FraudRiskScored').issues).toHaveLength(0);
    const { inputs, issues } = decodePortfolioQuery('1.name=Same&2.name=Same');
    expect(inputs.items[1]?.name).toBe('PixPaymentRequested');
    expect(issues.map(({ code }) => code)).toEqual(['id-duplicate']);
    expect(decodePortfolioQuery(`events=${'own,'.repeat(20_000)}`).issues.map(({ code }) => code)).toEqual([
      'input-too-big',
    ]);
  });
});
