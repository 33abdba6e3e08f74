import { costToTell } from '#engine/billing/source/known-costs.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import type { Flags } from './command.ts';

/** The cost that `--metric` names; null where it is left out. */
export function metricOf(flags: Flags): Result<CostMetric | null> {
  const name = flags['metric'];
  if (name === undefined) return ok(null);
  const metric = COST_METRICS.find((one) => one === name);
  return metric ? ok(metric) : fail([issue('metric-unknown', '--metric', { expected: COST_METRICS.join(', ') })]);
}

/**
 * The cost a bill is asked by: billed cost, or the first that it has, unless another was asked for. A cost that no row has a value for is
 * refused by its name: everything told in it would be unknown.
 */
export function metricIn({ costs }: Pick<OpenBill, 'costs'>, asked: CostMetric | null): Result<CostMetric> {
  if (asked === null || costs.includes(asked)) return ok(costToTell(asked ?? 'BilledCost', costs));
  const known = costs.length === 0 ? '—' : costs.join(', ');
  return fail([issue('metric-not-in-bill', '--metric', { metric: asked, known })]);
}
