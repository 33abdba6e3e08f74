import type { EstimateRequest } from '#engine/workloads/event-driven/decode-request.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { optionJson } from './option-json.ts';

type Question = Omit<EstimateRequest, 'options'>;

/** The question as it was understood, defaults filled in. */
export function echo({ workload, region, scope, freeTier, hoursPerMonth }: Question) {
  return { workload, region, scope, freeTier, hoursPerMonth };
}

/** The answer to an estimate request as the contract writes it: the question, then every option in rank order. */
export function estimateJson(request: Question, options: readonly OptionEstimate[]) {
  return { ...echo(request), options: options.map((option) => optionJson(option, request)) };
}
