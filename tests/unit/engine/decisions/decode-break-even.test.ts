import { describe, expect, test } from 'vitest';
import { decodeBreakEven } from '#engine/decisions/decode-break-even.ts';

/** Decodes a question over an input from one value to another. */
function decode(over: string, from: number, to: number) {
  return decodeBreakEven({ over, from, to, workload: { eventsPerMonth: 1e6 } }, () => true);
}

describe('decodeBreakEven', () => {
  test.each([
    ['consumers', 1.2, 4.8, 2, 4],
    ['consumers', 1, 2, 1, 2],
    ['peakToMean', 1.2, 4.8, 1.2, 4.8],
  ])('over %s, %d to %d is %d to %d', (over, from, to, first, last) => {
    expect(decode(over, from, to)).toMatchObject({ ok: true, value: { over, from: first, to: last } });
  });

  test.each([
    ['consumers', 1.2, 2.8, 'whole-values-too-few', { from: 1.2, to: 2.8 }],
    ['consumers', 1.2, 1.8, 'whole-values-too-few', { from: 1.2, to: 1.8 }],
    ['consumers', 5, 5, 'range-empty', { to: 5 }],
    ['consumers', 2.8, 1.2, 'range-empty', { to: 1.2 }],
    ['peakToMean', 4.8, 1.2, 'range-empty', { to: 1.2 }],
  ])('over %s, %d to %d is refused: %s', (over, from, to, code, params) => {
    expect(decode(over, from, to)).toMatchObject({ ok: false, issues: [{ code, path: 'from', params }] });
  });
});
