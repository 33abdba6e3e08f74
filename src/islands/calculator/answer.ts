import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import type { Estimator, OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What the inputs come to: every option, in rank order. */
export type Answer = readonly OptionEstimate[];

type Settings = Pick<Inputs, 'region' | 'scope' | 'freeTier' | 'overrides'>;

let latest: { readonly settings: Settings; readonly estimator: Estimator } | null = null;

/** The estimator of some settings. The last one is kept: most changes are to the workload, which it takes as it comes. */
export function estimatorFor({ region, scope, freeTier, overrides }: Settings): Estimator {
  const same =
    latest?.settings.region === region &&
    latest.settings.scope === scope &&
    latest.settings.freeTier === freeTier &&
    latest.settings.overrides === overrides;
  if (latest !== null && same) return latest.estimator;
  const estimator = createEstimator(messagingBookFor(region), { scope, freeTier, overrides });
  latest = { settings: { region, scope, freeTier, overrides }, estimator };
  return estimator;
}

/** Estimates every option for the inputs: well under a millisecond, so it runs on every keystroke. */
export function answerFor(inputs: Inputs): Answer {
  return estimateWorkload(estimatorFor(inputs), inputs.workload, inputs.hoursPerMonth);
}
