import { describe, expect, test } from 'vitest';
import { chartData, chooseChart } from '#engine/billing/workbench/result-chart.ts';
import type { QueryResult, ResultColumn } from '#engine/billing/workbench/result.ts';
import { kindOfColumn } from '#engine/billing/workbench/result.ts';
import { sortResult } from '#engine/billing/workbench/sort-result.ts';

const column = (name: string, kind: ResultColumn['kind']): ResultColumn => ({ name, kind, type: '' });
const result = (columns: readonly ResultColumn[], rows: QueryResult['rows']): QueryResult => ({
  columns,
  rows,
  isCut: false,
  took: 1,
});

describe('kindOfColumn', () => {
  test.each([
    ['DECIMAL(38,18)', ['1'], 'number'],
    ['HUGEINT', [], 'number'],
    ['TIMESTAMP', [], 'time'],
    ['VARCHAR', ['2026-01-01', null], 'time'],
    ['VARCHAR', ['2026-01-01 00:00:00', '2026-01-02 10:00:00.5'], 'time'],
    ['VARCHAR', ['1.5', '-2'], 'number'],
    ['VARCHAR', ['123456789012'], 'text'],
    ['VARCHAR', [null], 'text'],
    ['VARCHAR', ['1.5', '=1+1'], 'text'],
    ['INTEGER[]', ['[1]'], 'text'],
    ['DECIMAL(38,18)[]', ['[1.5]'], 'text'],
    ['TIMESTAMP[]', ['[2026-01-01 00:00:00]'], 'text'],
    ['TIMESTAMP WITH TIME ZONE', [], 'time'],
    ['INTERVAL', ['1 day'], 'text'],
    ['UINTEGER', [], 'number'],
  ] as const)('%s %j is %s', (type, values, kind) => {
    expect(kindOfColumn(type, values)).toBe(kind);
  });
});

describe('sortResult', () => {
  const rows = result(
    [column('name', 'text'), column('cost', 'number')],
    [
      ['b', '10'],
      [null, '9.5'],
      ['a', null],
      ['c', '-3'],
    ],
  );

  test('numbers by size, texts by their letters, and what is missing last either way', () => {
    expect(sortResult(rows, null)).toEqual([0, 1, 2, 3]);
    expect(sortResult(rows, { column: 1, descending: false })).toEqual([3, 1, 0, 2]);
    expect(sortResult(rows, { column: 1, descending: true })).toEqual([0, 1, 3, 2]);
    expect(sortResult(rows, { column: 0, descending: true })).toEqual([3, 0, 2, 1]);
  });
});

describe('a chart is chosen from the columns', () => {
  const days = result(
    [column('row_count', 'number'), column('day', 'time'), column('cost', 'number')],
    [
      ['1', '2026-01-02', '5'],
      ['1', '2026-01-01', '2'],
      ['1', '2026-01-02', '1.5'],
      ['1', null, '7'],
    ],
  );
  const names = result(
    [column('service', 'text'), column('n', 'number')],
    [
      ['SQS', '2'],
      [null, '-1'],
    ],
  );

  test('over time a line of what it costs, in the order of days, added up by day', () => {
    const choice = chooseChart(days, null);
    expect(choice).toMatchObject({ kind: 'line', along: 1, measured: 2, kinds: ['bar', 'line', 'area'] });
    const data = choice && chartData(days, choice);
    expect(data?.points.map(({ label, value }) => [label, value])).toEqual([
      ['2026-01-01', 2],
      ['2026-01-02', 6.5],
    ]);
    expect(data?.highest?.label).toBe('2026-01-02');
    expect(data?.leftOut).toBe(1);
    expect(chooseChart(days, 'area')?.kind).toBe('area');
  });

  test('by name bars, and nothing else', () => {
    const choice = chooseChart(names, 'line');
    expect(choice).toMatchObject({ kind: 'bar', kinds: ['bar'] });
    expect(choice && chartData(names, choice).points).toEqual([
      { label: 'SQS', value: 2, at: null },
      { label: '', value: -1, at: null },
    ]);
  });

  test('the highest is that of all there are, however few are drawn', () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`s${index}`, String(index)]);
    const many = result(names.columns, rows);
    const choice = chooseChart(many, null);
    expect(choice && chartData(many, choice).highest).toEqual({ label: 's49', value: 49, at: null });
  });

  test('of more instants than bars can be told apart, no bars', () => {
    const hours = Array.from({ length: 800 }, (_, hour) => new Date(hour * 3_600_000).toISOString().slice(0, 19));
    const many = result(
      [column('at', 'time'), column('cost', 'number')],
      hours.map((hour) => [hour.replace('T', ' '), '1']),
    );
    expect(chooseChart(many, 'bar')).toMatchObject({ kind: 'line', kinds: ['line', 'area'] });
  });

  test('nothing where there is no number, no axis or one row', () => {
    expect(chooseChart(result([column('a', 'text')], [['x'], ['y']]), null)).toBeNull();
    expect(chooseChart(result([column('n', 'number')], [['1'], ['2']]), null)).toBeNull();
    expect(chooseChart(result(names.columns, [['SQS', '1']]), null)).toBeNull();
  });
});
