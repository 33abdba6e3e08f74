import { expect, test } from 'vitest';
import { placeWhere, valueAt } from '#engine/metrics/size-point.ts';

const values = { small: 10, medium: 1000, large: 8000 };

test('a named size has exactly what is stated for it', () => {
  expect([valueAt(values, 'small'), valueAt(values, 'medium'), valueAt(values, 'large')]).toEqual([10, 1000, 8000]);
  expect([valueAt(values, 0), valueAt(values, 1), valueAt(values, 2)]).toEqual([10, 1000, 8000]);
});

test('between two sizes the same step is the same factor', () => {
  expect(valueAt(values, 0.5)).toBeCloseTo(100, 9);
  expect(valueAt(values, 1 + 1 / 3)).toBeCloseTo(2000, 9);
});

test('where one size has none, the line between is straight', () => {
  expect(valueAt({ small: 0, medium: 10, large: 30 }, 0.5)).toBe(5);
  expect(valueAt({ small: 0, medium: 10, large: 10 }, 1.5)).toBe(10);
});

test('a place beyond the sizes is a mistake', () => {
  expect(() => valueAt(values, 2.1)).toThrow(/no size at 2\.1/);
  expect(() => valueAt(values, Number.NaN)).toThrow(/no size at NaN/);
});

test('finds the place of a value, a named size exactly, and the nearest end beyond both', () => {
  const at = (place: number) => valueAt(values, place);
  expect(placeWhere(at, 1000)).toBe(1);
  expect(at(placeWhere(at, 345))).toBeCloseTo(345, 6);
  expect(placeWhere(at, 1)).toBeCloseTo(0, 9);
  expect(placeWhere(at, 1e6)).toBe(2);
});
