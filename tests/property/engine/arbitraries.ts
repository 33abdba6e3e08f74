import fc from 'fast-check';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import type { Estimator } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Field, NumberField } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';

export const HOURS = HOURS_PER_MONTH;

/** Prices for what the book does not know, so that properties reach every option. */
const GAPS = {
  'eventbridge.custom-events': 0.000001,
  'eventbridge.custom-event-bus-ingress-gb': 0.1,
  'eventbridge.custom-event-bus-egress-gb': 0.05,
  'eventbridge.custom-event-bus-retention-gb-month': 0.03,
  'sqs.fifo-requests': 0.0000005,
  'msk.serverless-cluster-hour': 0.75,
  'msk.serverless-partition-hour': 0.0015,
  'msk.serverless-in-gb': 0.1,
  'msk.serverless-out-gb': 0.05,
  'msk.serverless-storage-gb-month': 0.1,
};

/** A value spread evenly over the magnitudes of a range. */
export function magnitude(min: number, max: number): fc.Arbitrary<number> {
  const low = Math.log(min);
  return fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => Math.min(max, Math.exp(low + share * (Math.log(max) - low))));
}

function numberOf(field: NumberField): fc.Arbitrary<number | null> {
  const [min, max] = field.slider;
  const spread = field.scale === 'log' ? magnitude(Math.max(min, 1), max) : fc.double({ min, max, noNaN: true });
  const value = fc.oneof(
    { weight: 3, arbitrary: spread.map((drawn) => (field.integer ? Math.round(drawn) : drawn)) },
    { weight: 1, arbitrary: fc.constant(field.default ?? min) },
  );
  return field.nullable ? fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, value) : value;
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number':
      return numberOf(field);
    case 'boolean':
      // Needs that exclude most options are drawn seldom, or few workloads would have a choice left.
      return fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0);
    case 'choice':
      return fc.constantFrom(...field.choices);
  }
}

/** Any workload the calculator's sliders can express. */
export const workloads: fc.Arbitrary<Workload> = fc
  .record(Object.fromEntries(Object.entries(WORKLOAD_FIELDS).map(([name, field]) => [name, valueOf(field)])))
  .map((fields) => ({ ...fields, maxLatencyMs: null }) as unknown as Workload);

/** A region with settings: small enough to be printed when a property fails. */
export interface Setting {
  readonly region: (typeof REGIONS)[number];
  readonly scope: (typeof SCOPES)[number];
  readonly freeTier: boolean;
}

export const settings: fc.Arbitrary<Setting> = fc.record({
  region: fc.constantFrom(...REGIONS),
  scope: fc.constantFrom(...SCOPES),
  freeTier: fc.boolean(),
});

const made = new Map<string, Estimator>();

/** The estimator of a setting over the real book, gaps filled. */
export function estimatorOf({ region, scope, freeTier }: Setting): Estimator {
  const key = `${region} ${scope} ${freeTier}`;
  const estimator = made.get(key) ?? createEstimator(bookFor(region), { scope, freeTier, overrides: GAPS });
  made.set(key, estimator);
  return estimator;
}
