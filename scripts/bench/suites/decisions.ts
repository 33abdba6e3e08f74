import { cheapestMap } from '#engine/decisions/cheapest/cheapest-map.ts';
import { breakEven } from '#engine/decisions/break-even/break-even.ts';
import { planPortfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { uncertainty } from '#engine/decisions/uncertainty/uncertainty.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { SCENARIOS, scenarioOf } from '#engine/metrics/scenarios.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import type { Benchmark } from '../benchmark.ts';

const hours = HOURS_PER_MONTH;

/** Every option takes part: prices stand in for the ones the book does not know. */
const overrides = {
  'eventbridge.custom-event-bus-ingress-gb': 0.1,
  'eventbridge.custom-event-bus-egress-gb': 0.05,
};
const estimator = createEstimator(messagingBookFor('us-east-1'), { freeTier: true, scope: 'end-to-end', overrides });
const pix = scenarioOf('pix-payment-requested').workloads.medium;

let run = 0;

/** A little different on every run, so that nothing can be remembered. */
function vary(workload: Workload): Workload {
  run++;
  return {
    ...workload,
    eventsPerMonth: workload.eventsPerMonth * (1 + (run % 97) / 1000),
    peakToMean: 4 + (run % 7) / 10,
  };
}

const SIZES = ['small', 'medium', 'large'] as const;

function twelveEvents() {
  return Array.from({ length: 12 }, (_, index) => {
    const scenario = SCENARIOS[index % SCENARIOS.length] ?? scenarioOf('pix-payment-requested');
    const size = SIZES[Math.floor(index / SCENARIOS.length)] ?? 'large';
    return { name: `${scenario.id} ${size}`, workload: vary(scenario.workloads[size]) };
  });
}

const volumes = { from: 1e3, to: 1e12, count: 120 };
const payloads = { from: 64, to: 1_048_576, count: 80 };

const benchmarks: readonly Benchmark[] = [
  {
    name: 'break-even: envelope and 66 pairs, 10^3 to 10^12 events',
    budgetMs: 50,
    run: () => breakEven(estimator, { workload: vary(pix), hours, over: 'eventsPerMonth', from: 1e3, to: 1e12 }),
  },
  {
    name: 'map: volume by payload, 120 by 80',
    budgetMs: 200,
    run: () => cheapestMap(estimator, { workload: vary(pix), hours, volumes, payloads }),
  },
  {
    name: 'portfolio: 12 event types, exact',
    budgetMs: 100,
    run: () => planPortfolio(estimator, { events: twelveEvents(), hours }),
  },
  {
    name: 'uncertainty: 1,000 draws',
    budgetMs: 300,
    run: () => uncertainty(estimator, { workload: vary(pix), hours, seed: run }, 1000),
  },
];

export default benchmarks;
