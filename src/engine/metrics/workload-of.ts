import { invariant } from '../kit/invariant.ts';
import { decodeWorkload } from '../workloads/event-driven/decode-workload.ts';
import type { Workload } from '../workloads/event-driven/workload.ts';
import type { WorkloadRef } from './metric-spec.ts';
import { OWN_WORKLOAD } from './metric-spec.ts';
import type { BankSize } from './scenarios.ts';
import { scenarioOf } from './scenarios.ts';
import type { SizePoint } from './size-point.ts';
import { valueAt } from './size-point.ts';

/**
 * The workload a document means: a scenario at a bank size, with the document's own changes. Between two sizes only the number of
 * events differs. A workload of the document's own is the defaults with its changes. Throws on a field that does not exist, and on a
 * value of its own that no workload may have.
 * @param at the size where the document leaves it open
 */
export function workloadOf({ scenario, size, change }: WorkloadRef, at: SizePoint = 'medium'): Workload {
  if (scenario === OWN_WORKLOAD) return ownWorkload(change);
  const base = workloadAt(scenarioOf(scenario).workloads, size ?? at);
  for (const key of Object.keys(change ?? {})) invariant(key in base, `a workload has no field ${key}`);
  return { ...base, ...change };
}

function ownWorkload(change: WorkloadRef['change']): Workload {
  const decoded = decodeWorkload(change, 'change');
  invariant(decoded.ok, `not a workload: ${JSON.stringify(decoded)}`);
  return decoded.value;
}

function workloadAt(workloads: Readonly<Record<BankSize, Workload>>, at: SizePoint): Workload {
  if (typeof at !== 'number') return workloads[at];
  const { small, medium, large } = workloads;
  const sizes = { small: small.eventsPerMonth, medium: medium.eventsPerMonth, large: large.eventsPerMonth };
  return { ...medium, eventsPerMonth: valueAt(sizes, at) };
}
