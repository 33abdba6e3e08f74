import { expect, test } from 'vitest';
import { failureMarks } from '#viz/architecture/failure-marks.ts';
import type { DiagramNode, Failure } from '#viz/architecture/model.ts';

const node = (id: string, failure: Failure | null): DiagramNode => ({
  ...{ id, name: id, service: 's', role: 'r', colour: null, zone: null, data: 'internal' },
  ...{ failure, latency: null },
});
const words = { failed: 'fails', stopped: 'stops', waiting: 'waits' };
const nodes = [
  node('stream', { stops: ['ledger', 'both'], queues: ['gateway', 'both'], lost: 'nothing' }),
  node('ledger', { stops: ['far'], queues: [], lost: 'nothing' }),
  ...['both', 'gateway', 'far'].map((id) => node(id, null)),
];

test('says of a failure what the document says, and does not work out more', () => {
  const marks = failureMarks({ nodes }, 'stream', words);
  expect(Object.fromEntries([...marks].map(([id, { tone, word }]) => [id, `${tone} ${word}`]))).toEqual({
    stream: 'failed fails',
    ledger: 'stopped stops',
    both: 'stopped stops',
    gateway: 'waiting waits',
  });
});

test('nothing is marked while nothing fails', () => {
  expect(failureMarks({ nodes }, null, words).size).toBe(0);
  expect(failureMarks({ nodes }, 'nowhere', words).size).toBe(0);
});
