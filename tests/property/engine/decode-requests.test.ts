import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeBreakEven } from '#engine/decisions/decode-break-even.ts';
import { decodePortfolio } from '#engine/decisions/decode-portfolio.ts';
import type { Result } from '#engine/kit/result.ts';
import { decodePriceRequest } from '#engine/pricing/decode-price-request.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { priceUsage } from '#engine/pricing/price-usage.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { decodeRequest } from '#engine/workloads/event-driven/decode-request.ts';
import type { Field } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { OPTION_IDS, SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { issueText } from '#i18n/issue-text.ts';
import { locales } from '#i18n/locales.ts';

vi.setConfig({ testTimeout: 30_000 });

const rates = [...bookFor('us-east-1').rates.keys()];
const knowsRate = (id: string) => rates.includes(id);

const decoders: readonly (readonly [name: string, decode: (json: unknown) => Result<unknown>])[] = [
  ['decodePriceRequest', (json) => decodePriceRequest(json, knowsRate)],
  ['decodeRequest', (json) => decodeRequest(json, knowsRate)],
  ['decodeBreakEven', (json) => decodeBreakEven(json, knowsRate)],
  ['decodePortfolio', (json) => decodePortfolio(json, knowsRate)],
];

/** Anything JSON can say, and numbers it cannot; keys often are ones that mean something. */
const key = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'region',
    'workload',
    'usage',
    'overrides',
    'options',
    'from',
    'to',
    'price',
    'rate',
  ),
  fc.constantFrom(...Object.keys(WORKLOAD_FIELDS), ...rates.slice(0, 5)),
);
const anything = fc.anything({ key, withNullPrototype: true, maxDepth: 4 });
/** Requests that look right from afar. */
const nearly = fc
  .dictionary(key, anything)
  .map((extra) => Object.assign({ workload: {}, usage: [{}], events: [extra] }, extra));

describe.each(decoders)('%s', (_name, decode) => {
  test('never throws, and says in both languages what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (json) => {
        const decoded = decode(json);
        if (decoded.ok) return;
        expect(decoded.issues.length).toBeGreaterThan(0);
        for (const issue of decoded.issues) {
          for (const locale of locales) expect(issueText(issue, locale)).not.toMatch(/[{}]\w|^$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Below this a double has no digits left to compare. */
const TINY = 1e-300;

const amount = fc.double({ min: 0, max: 1e15, noNaN: true });
const override = fc.oneof(
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), { maxLength: 4 }).map((bounds) => {
    const ends = [...bounds.toSorted((a, b) => a - b), null];
    return ends.map((to, index) => ({ from: index === 0 ? 0 : (ends[index - 1] ?? 0), to, price: 1 / (index + 1) }));
  }),
);
const priceRequest = fc.record({
  region: fc.constantFrom(...REGIONS),
  freeTier: fc.boolean(),
  usage: fc.array(fc.record({ rate: fc.constantFrom(...rates), quantity: amount })),
  overrides: fc.dictionary(fc.constantFrom(...rates), override),
});

describe('a valid price request', () => {
  test('survives the trip through JSON', () => {
    fc.assert(
      fc.property(priceRequest, (request) => {
        const decoded = decodePriceRequest(JSON.parse(JSON.stringify(request)), knowsRate);
        expect(decoded).toEqual({ ok: true, value: JSON.parse(JSON.stringify(request)) as unknown });
      }),
    );
  });

  test('is billed at what its lines add up to, never below zero', () => {
    fc.assert(
      fc.property(priceRequest, (request) => {
        const { lines, known, total, missing } = priceUsage(request, bookFor(request.region));
        for (const { amount: usd, quantity, tiers } of lines) {
          if (usd === null) continue;
          expect(usd).toBeGreaterThanOrEqual(0);
          const billed = tiers.reduce((sum, tier) => sum + tier.quantity, 0);
          expect(Math.abs(billed - quantity)).toBeLessThanOrEqual(1e-9 * quantity + TINY);
        }
        const sum = lines.reduce((left, { amount: usd }) => left + (usd ?? 0), 0);
        expect(Math.abs(known - sum)).toBeLessThanOrEqual(1e-9 * sum + TINY);
        expect(total === null).toBe(missing.length > 0);
      }),
    );
  });
});

function valueOf(field: Field): fc.Arbitrary<unknown> {
  if (field.kind === 'boolean') return fc.boolean();
  if (field.kind === 'choice') return fc.constantFrom(...field.choices);
  const { min, max, integer, nullable } = field;
  const number = integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return nullable ? fc.option(number) : number;
}

const fields = Object.entries<Field>(WORKLOAD_FIELDS).map(([name, field]) => [name, valueOf(field)] as const);
const workload = fc.record(Object.fromEntries(fields));

describe('a valid estimate request', () => {
  test('survives the trip through JSON, every field of it', () => {
    const request = fc.record({
      region: fc.constantFrom(...REGIONS),
      freeTier: fc.boolean(),
      scope: fc.constantFrom(...SCOPES),
      hoursPerMonth: fc.integer({ min: 1, max: 744 }),
      overrides: fc.dictionary(fc.constantFrom(...rates), override),
      options: fc.uniqueArray(fc.constantFrom(...OPTION_IDS), { minLength: 1 }),
      workload,
    });
    fc.assert(
      fc.property(request, (value) => {
        const json = JSON.parse(JSON.stringify(value)) as unknown;
        expect(decodeRequest(json, knowsRate)).toEqual({ ok: true, value: json });
      }),
    );
  });
});
