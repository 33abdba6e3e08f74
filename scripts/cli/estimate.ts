import { ok } from '#engine/kit/result.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { decodeRequest } from '#engine/workloads/event-driven/decode-request.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Command } from './command.ts';
import { estimateSections, estimateSheet } from './estimate-sheets.ts';
import { estimateJson } from '#i18n/answer/estimate-json.ts';
import { knowsRate } from './rate-ids.ts';

/** `estimate`: a workload → every option asked for, feasible ones first, cheapest first. */
export const estimate: Command = (input) => {
  const decoded = decodeRequest(input, knowsRate);
  if (!decoded.ok) return decoded;
  const request = decoded.value;
  const estimator = createEstimator(bookFor(request.region), request);
  const options = estimateWorkload(estimator, request.workload, request.hoursPerMonth, request.options);
  return ok({
    json: estimateJson(request, options),
    table: () => estimateSections(options, request),
    sheet: () => estimateSheet(options),
  });
};
