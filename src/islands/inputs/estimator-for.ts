import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import type { Estimator, OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Inputs } from './inputs.ts';

type Settings = Pick<Inputs, 'region' | 'scope' | 'freeTier' | 'overrides'>;

let latest: { readonly settings: Settings; readonly estimator: Estimator } | null = null;

/** The estimator of some settings. The last one is kept: most changes are to the workload, which it takes as it comes. */
export function estimatorFor({ region, scope, freeTier, overrides }: Settings): Estimator {
  const settings = { region, scope, freeTier, overrides };
  const known = latest;
  const keys = Object.keys(settings) as (keyof Settings)[];
  if (known !== null && keys.every((key) => known.settings[key] === settings[key])) return known.estimator;
  const estimator = createEstimator(messagingBookFor(region), { scope, freeTier, overrides });
  latest = { settings, estimator };
  return estimator;
}

/** Every option for the inputs, in rank order: well under a millisecond, so it runs on every keystroke. */
export function estimatesFor(inputs: Inputs): readonly OptionEstimate[] {
  return estimateWorkload(estimatorFor(inputs), inputs.workload, inputs.hoursPerMonth);
}
