import { describe, expect, test } from 'vitest';
import { polyline, simplify } from '#viz/kit/polyline.ts';
import type { Point } from '#viz/kit/polyline.ts';

describe('simplify', () => {
  test('drops what lies on the straight line between its neighbours', () => {
    const points: readonly Point[] = [
      [0, 0],
      [1, 1.1],
      [2, 2],
      [3, 9],
      [4, 4],
    ];
    expect(simplify(points)).toEqual([
      [0, 0],
      [2, 2],
      [3, 9],
      [4, 4],
    ]);
  });

  test('keeps a step', () => {
    const step: readonly Point[] = [
      [0, 10],
      [50, 10],
      [50.1, 30],
      [100, 30],
    ];
    expect(simplify(step)).toEqual(step);
  });
});

test('polyline writes a tenth of a unit', () => {
  expect(
    polyline([
      [0, 1.2345],
      [10, 7.891],
    ]),
  ).toBe('M0,1.2L10,7.9');
});
