import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import type { Scope, Workload } from '#engine/workloads/event-driven/workload.ts';

/** The parts the fields of a workload are asked in. */
export type GroupId = 'event' | 'needs' | 'consumers' | 'failure' | 'advanced' | 'handling';

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

/** The fields that have an effect, in the order of the contract: handling an event counts only from end to end. */
export function relevantFields(workload: Workload, scope: Scope): readonly (keyof Workload)[] {
  const without = scope === 'messaging' ? GROUPS.handling : [];
  return WORKLOAD_FIELD_NAMES.filter((field) => !without.includes(field) && isRelevant(field, workload));
}

/** Whether a field has any effect on such a workload; one without effect is not shown. */
export function isRelevant(field: keyof Workload, workload: Workload): boolean {
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
