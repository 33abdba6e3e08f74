import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { presetWorkload } from '../../inputs/inputs.ts';

export const GROUP_IDS = ['event', 'needs', 'consumers', 'failure', 'advanced', 'handling'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/** The fields of each group, in order. */
export const GROUPS: Readonly<Record<GroupId, readonly (keyof Workload)[]>> = {
  event: ['eventsPerMonth', 'payloadBytes', 'peakToMean', 'ordering'],
  needs: ['maxLatencyMs', 'retentionHours', 'replay', 'kafkaApi'],
  consumers: ['consumers', 'deliveredFraction', 'publishBatch', 'consumeBatch'],
  failure: ['retryRate', 'deadLetterRate', 'replayedFraction'],
  advanced: [
    'headroom',
    'pollers',
    'pollWaitSeconds',
    'kinesisRead',
    'partitions',
    'crossZoneTraffic',
    'customerKey',
    'privateEndpoints',
  ],
  handling: [
    'lambdaMemoryMb',
    'lambdaMsPerEvent',
    'lambdaArchitecture',
    'idempotencyItemBytes',
    'idempotencyTtlHours',
    'logBytesPerEvent',
    'traceSampling',
    'workflow',
    'workflowTransitions',
    'workflowMs',
  ],
};

/** Groups that stand open; the others fold away until somebody needs them. */
export const OPEN_GROUPS: ReadonlySet<GroupId> = new Set(['event', 'needs', 'consumers']);

/** Whether a field has any effect on the present inputs; one without effect is not shown. */
export function isRelevant(field: keyof Workload, { workload }: Inputs): boolean {
  switch (field) {
    case 'replayedFraction':
      return workload.replay;
    case 'idempotencyTtlHours':
      return workload.idempotencyItemBytes > 0;
    case 'workflowTransitions':
      return workload.workflow === 'standard';
    case 'workflowMs':
      return workload.workflow === 'express';
    default:
      return true;
  }
}

/** Fields of a group that differ from the preset. */
export function changedFields(group: GroupId, { preset, workload }: Inputs): readonly (keyof Workload)[] {
  const base = presetWorkload(preset);
  return GROUPS[group].filter((field) => workload[field] !== base[field]);
}
