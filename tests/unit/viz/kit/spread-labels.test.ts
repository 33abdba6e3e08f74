import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '#viz/kit/spread-labels.ts';

const label = fc.record({ at: fc.double({ min: -50, max: 450, noNaN: true }), size: fc.integer({ min: 10, max: 40 }) });

describe('spreadLabels', () => {
  test('leaves labels alone that do not touch', () => {
    const wanted = [
      { at: 100, size: 20 },
      { at: 30, size: 20 },
    ];
    expect(spreadLabels(wanted, [0, 400])).toEqual([100, 30]);
  });

  test('moves touching labels apart around the middle of what they wanted', () => {
    const wanted = [
      { at: 100, size: 20 },
      { at: 110, size: 20 },
    ];
    expect(spreadLabels(wanted, [0, 400])).toEqual([95, 115]);
  });

  test('never lets two touch, keeps their order and stays within the bounds when they fit', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 10 }), (labels) => {
        const centres = spreadLabels(labels, [0, 400]);
        const placed = labels
          .map(({ at, size }, index) => ({ at, size, centre: centres[index] ?? NaN, index }))
          .sort((a, b) => a.centre - b.centre);
        for (const [index, one] of placed.entries()) {
          expect(one.centre - one.size / 2).toBeGreaterThan(-1e-6);
          expect(one.centre + one.size / 2).toBeLessThan(400 + 1e-6);
          const next = placed[index + 1];
          if (next === undefined) continue;
          expect(next.centre - next.size / 2).toBeGreaterThanOrEqual(one.centre + one.size / 2 - 1e-6);
          expect(next.at).toBeGreaterThanOrEqual(one.at);
        }
      }),
    );
  });
});
