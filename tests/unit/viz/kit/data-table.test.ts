import { describe, expect, test } from 'vitest';
import { emptyCell, nextOrder, numberCell, sortRows, textCell, tableToCsv } from '#viz/kit/data-table.ts';
import type { DataTable } from '#viz/kit/data-table.ts';

const table: DataTable = {
  caption: 'Costs',
  columns: [
    { label: 'Option', numeric: false },
    { label: 'Cost, US$', numeric: true },
  ],
  rows: [
    [textCell('SQS'), numberCell(10.123456, '$10.12')],
    [textCell('Kinesis'), emptyCell('price not known')],
    [textCell('MSK'), numberCell(9, '$9.00')],
  ],
};
const compareText = (a: string, b: string) => a.length - b.length;
const names = (rows: DataTable['rows']) => rows.map(([first]) => first?.text);

describe('sortRows', () => {
  test('sorts figures by size, unknown ones last whatever the direction', () => {
    expect(names(sortRows(table, { column: 1, descending: false }, compareText))).toEqual(['MSK', 'SQS', 'Kinesis']);
    expect(names(sortRows(table, { column: 1, descending: true }, compareText))).toEqual(['SQS', 'MSK', 'Kinesis']);
  });

  test('sorts words as whoever draws it says', () => {
    expect(names(sortRows(table, { column: 0, descending: true }, compareText))).toEqual(['Kinesis', 'SQS', 'MSK']);
  });

  test('without an order the figure tells its own', () => {
    expect(names(sortRows(table, null, compareText))).toEqual(['SQS', 'Kinesis', 'MSK']);
  });
});

test('a heading goes up, down and back', () => {
  const up = nextOrder(null, 1);
  const down = nextOrder(up, 1);
  expect([up, down, nextOrder(down, 1)]).toEqual([
    { column: 1, descending: false },
    { column: 1, descending: true },
    null,
  ]);
});

test('tableToCsv gives full figures, quotes what needs it and says why a figure is missing', () => {
  expect(tableToCsv(table)).toBe('Option,"Cost, US$"\r\nSQS,10.123456\r\nKinesis,price not known\r\nMSK,9\r\n');
});
