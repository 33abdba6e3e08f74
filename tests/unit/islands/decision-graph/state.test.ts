import { describe, expect, test } from 'vitest';
import { stepTo } from '#islands/decision-graph/state.ts';

describe('stepTo', () => {
  test.each([
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, null],
    ['Home', 0, null],
    ['Enter', 1, null],
    ['Tab', 1, null],
  ])('%s from %i of three leads to %s', (key, from, to) => {
    expect(stepTo(key, from, 3)).toBe(to);
  });
});
