import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARRANGEMENTS } from '#islands/architecture/diagram-data.ts';
import type { DiagramShape, ViewState } from '#islands/architecture/state.ts';
import { decodeState, EMPTY, encodeState, OVERLAYS, unusedKeys } from '#islands/architecture/state.ts';

const shape: DiagramShape = { nodes: ['a', 'b-c'], flows: { pay: 3, back: 2 }, volumes: [10, 1e9] };

const states: fc.Arbitrary<ViewState> = fc
  .record({
    part: fc.constantFrom(null, ...shape.nodes),
    overlay: fc.constantFrom(...OVERLAYS),
    flow: fc.constantFrom(null, 'pay', 'back'),
    step: fc.nat({ max: 1 }),
    volume: fc.option(fc.double({ min: 10, max: 1e9, noNaN: true })),
    failed: fc.constantFrom(null, ...shape.nodes),
    search: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    zoom: fc.option(
      fc.record({
        arrangement: fc.constantFrom(...ARRANGEMENTS),
        scale: fc.integer({ min: 101, max: 400 }).map((percent) => percent / 100),
        x: fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
        y: fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
      }),
    ),
  })
  .map((state) => (state.flow === null ? { ...state, step: 0 } : state));

test('a link brings the view back', () => {
  fc.assert(
    fc.property(states, (state) => {
      const link = encodeState(state).toString();
      expect(decodeState(shape, new URLSearchParams(link))).toEqual(state);
      expect(unusedKeys(shape, new URLSearchParams(link))).toEqual([]);
    }),
  );
});

test('the drawing as it loads has an empty query, and what belongs to others stays', () => {
  expect(encodeState(EMPTY).toString()).toBe('');
  const query = new URLSearchParams('utm=1&part=a');
  expect(encodeState(EMPTY, query).toString()).toBe('utm=1');
});

test('any query is read without an error, as a view the drawing has', () => {
  const key = fc.constantFrom('part', 'show', 'flow', 'step', 'volume', 'fails', 'find', 'zoom');
  const odd = [
    'a',
    'pay',
    '2',
    '99',
    '-1',
    '1e400',
    'NaN',
    '__proto__',
    'wide-999-1-1',
    'wide-200-500-9999',
    'narrow-150-0-0',
  ];
  const value = fc.oneof(fc.string(), fc.constantFrom(...odd));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 10 }), (pairs) => {
      const state = decodeState(shape, new URLSearchParams(pairs));
      expect([null, ...shape.nodes]).toContain(state.part);
      expect(OVERLAYS).toContain(state.overlay);
      const steps = state.flow === null ? 1 : (shape.flows[state.flow] ?? 0);
      expect(state.step).toBeGreaterThanOrEqual(0);
      expect(state.step).toBeLessThan(steps);
      expect(state.volume === null || (state.volume >= 10 && state.volume <= 1e9)).toBe(true);
      expect(state.search.length).toBeLessThanOrEqual(100);
      const { scale = 2, x = 0, y = 0 } = state.zoom ?? {};
      expect([scale > 1 && scale <= 4, x >= 0 && x <= 1, y >= 0 && y <= 1]).toEqual([true, true, true]);
      // What was read is what a link would say.
      expect(decodeState(shape, encodeState(state))).toEqual(state);
    }),
  );
});
