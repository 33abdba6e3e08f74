import { describe, expect, test } from 'vitest';
import { ticksOf } from '#viz/kit/ticks.ts';

const values = (...args: Parameters<typeof ticksOf>) => ticksOf(...args).map(({ value }) => value);
const labelled = (...args: Parameters<typeof ticksOf>) =>
  ticksOf(...args).flatMap(({ value, labelled: shown }) => (shown ? [value] : []));

describe('ticksOf', () => {
  test('a long logarithmic axis has a line at every power of ten', () => {
    expect(values('decades', [1e4, 1e8], 9)).toEqual([1e4, 1e5, 1e6, 1e7, 1e8]);
  });

  test('a short one also at 2 and 5', () => {
    expect(values('decades', [1, 20], 9)).toEqual([1, 2, 5, 10, 20]);
  });

  test('sizes go in steps of four', () => {
    expect(values('powers-of-two', [64, 16_384], 9)).toEqual([64, 256, 1024, 4096, 16_384]);
  });

  test('no more lines are labelled than asked for, however long the axis', () => {
    for (const most of [2, 4, 6]) expect(labelled('decades', [1e3, 1e12], most).length).toBeLessThanOrEqual(most);
  });

  test('bounds that are no round values have none at their ends', () => {
    expect(values('decades', [30, 4000], 9)).toEqual([100, 1000]);
  });
});
