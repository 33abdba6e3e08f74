import pix from '#content/scenarios/pix-payment-requested.json' with { type: 'json' };
import { invariant } from '#engine/kit/invariant.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import type { Benchmark } from '../benchmark.ts';

/** Every run asks for another volume, so that nothing can be remembered. */
const STEP = 1.37;
const LARGEST = 1e11;

const decoded = decodeWorkload({ ...pix.workload, eventsPerMonth: 1000 }, 'workload');
invariant(decoded.ok, 'the scenario decodes');
const workload = decoded.value;
const estimator = createEstimator(messagingBookFor('sa-east-1'), {
  freeTier: true,
  scope: 'end-to-end',
  overrides: {},
});

let eventsPerMonth = 1000;

function estimateNext(): unknown {
  eventsPerMonth = eventsPerMonth > LARGEST ? 1000 : eventsPerMonth * STEP;
  return estimateWorkload(estimator, { ...workload, eventsPerMonth }, HOURS_PER_MONTH);
}

const benchmarks: readonly Benchmark[] = [
  { name: 'estimate: 12 options, itemised, end to end', budgetMs: 0.25, run: estimateNext },
];

export default benchmarks;
