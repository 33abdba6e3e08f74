import { describe, expect, test } from 'vitest';
import { decodeSeries, MIN_POINTS } from '#engine/billing/anomalies/decode-series.ts';

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => [`2026-03-${String(index + 1).padStart(2, '0')}`, String(index)]);

function codesOf(rows: readonly (readonly string[])[]) {
  const decoded = decodeSeries(rows);
  return decoded.ok ? [] : decoded.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('decodeSeries', () => {
  test('reads the two columns in any order and case, beside others, with a byte-order mark', () => {
    const rows = [
      ['\uFEFFValue', 'note', 'Timestamp '],
      ...days(MIN_POINTS).map(([at = '', value = '']) => [value, 'x', at]),
    ];
    expect(decodeSeries(rows)).toMatchObject({
      ok: true,
      value: { 0: { at: '2026-03-01', value: 0 }, length: MIN_POINTS },
    });
  });

  test('tells every problem with its line', () => {
    const rows = [
      ['timestamp', 'value'],
      ['2026-02-30', '1'],
      [''],
      ['yesterday', 'NaN'],
      ['2026-03-01', '0x10'],
      ['2026-03-02'],
    ];
    expect(codesOf([...rows, ['2026-03-03', '1e300']])).toEqual([
      'instant-invalid line[2].timestamp',
      'instant-invalid line[4].timestamp',
      'not-a-number line[4].value',
      'not-a-number line[5].value',
      'not-a-number line[6].value',
      'out-of-range line[7].value',
    ]);
  });

  test('asks for its columns and for enough different instants', () => {
    expect(codesOf([])).toEqual(['column-missing timestamp', 'column-missing value']);
    expect(codesOf([['timestamp', 'cost']])).toEqual(['column-missing value']);
    const same = Array.from({ length: 50 }, () => ['2026-03-01T00:00Z', '1']);
    expect(codesOf([['timestamp', 'value'], ...same])).toEqual(['points-too-few ']);
  });
});
