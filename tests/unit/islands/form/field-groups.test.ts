import { describe, expect, test } from 'vitest';
import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { GROUPS, isRelevant, relevantFields } from '#islands/form/field-groups.ts';

const pix = scenarioOf('pix-payment-requested').workloads.medium;

describe('GROUPS', () => {
  test('every field of the workload stands in one group', () => {
    expect(Object.values(GROUPS).flat().toSorted()).toEqual(WORKLOAD_FIELD_NAMES.toSorted());
  });
});

describe('relevantFields', () => {
  test('what handling an event takes counts only from end to end', () => {
    expect(relevantFields(pix, 'messaging')).not.toContain('lambdaMemoryMb');
    expect(relevantFields(pix, 'end-to-end')).toContain('lambdaMemoryMb');
  });

  test('a field that depends on another appears with it', () => {
    expect(isRelevant('replayedFraction', { ...pix, replay: false })).toBe(false);
    expect(isRelevant('replayedFraction', { ...pix, replay: true })).toBe(true);
    expect(relevantFields({ ...pix, workflow: 'standard' }, 'end-to-end')).toContain('workflowTransitions');
    expect(relevantFields({ ...pix, workflow: 'standard' }, 'end-to-end')).not.toContain('workflowMs');
    expect(relevantFields({ ...pix, idempotencyItemBytes: 0 }, 'end-to-end')).not.toContain('idempotencyTtlHours');
  });
});
