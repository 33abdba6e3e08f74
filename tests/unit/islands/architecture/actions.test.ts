import { expect, test } from 'vitest';
import { act } from '#islands/architecture/actions.ts';
import type { DiagramShape } from '#islands/architecture/state.ts';
import { EMPTY } from '#islands/architecture/state.ts';

const shape: DiagramShape = { nodes: ['a', 'b'], flows: { pay: 3, back: 2 }, volumes: [10, 1000] };

test('steps begin with the first flow, and stop at both ends', () => {
  const begun = act(EMPTY, { do: 'next' }, shape);
  expect(begun).toEqual({ ...EMPTY, flow: 'pay', step: 0 });
  const last = act(act(act(begun, { do: 'next' }, shape), { do: 'next' }, shape), { do: 'next' }, shape);
  expect(last.step).toBe(2);
  expect(act(begun, { do: 'previous' }, shape)).toEqual(begun);
  expect(act(EMPTY, { do: 'previous' }, shape)).toEqual(EMPTY);
});

test('another flow begins at its first step', () => {
  const state = { ...EMPTY, flow: 'pay', step: 2 };
  expect(act(state, { do: 'flow', value: 'back' }, shape)).toEqual({ ...EMPTY, flow: 'back', step: 0 });
  expect(act(state, { do: 'leave' }, shape)).toEqual(EMPTY);
});

test('a failing part turns to failures, and repaired turns back', () => {
  const failing = act(EMPTY, { do: 'fail', at: 'a' }, shape);
  expect(failing).toEqual({ ...EMPTY, failed: 'a', overlay: 'failure' });
  expect(act(failing, { do: 'fail', at: 'b' }, shape).failed).toBe('b');
  expect(act(failing, { do: 'fail', at: 'a' }, shape)).toEqual(EMPTY);
});

test('what the drawing does not have changes nothing', () => {
  expect(act(EMPTY, { do: 'open', at: 'nowhere' }, shape)).toBe(EMPTY);
  expect(act(EMPTY, { do: 'fail', at: 'nowhere' }, shape)).toBe(EMPTY);
  expect(act(EMPTY, { do: 'flow', value: 'toString' }, shape)).toBe(EMPTY);
  expect(act(EMPTY, { do: 'overlay', value: '<b>' }, shape)).toEqual(EMPTY);
});
