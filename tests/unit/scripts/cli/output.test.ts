import { describe, expect, test } from 'vitest';
import { toCsv } from '#scripts/cli/output/to-csv.ts';
import { toTable } from '#scripts/cli/output/to-table.ts';

describe('toCsv', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|calc'])('never starts a formula: %j', (text) => {
    const [, row = ''] = toCsv({ columns: ['a'], rows: [[text]] }).split('\r\n', 2);
    expect(row).toMatch(/^"'/);
  });

  test('quotes what would break a row, and leaves figures alone', () => {
    const rows = [['a,b', 'say "so"', 'two\nlines', -1.5, null, true, 2.8e-8]];
    expect(toCsv({ columns: ['a'], rows })).toBe('a\r\n"a,b","say ""so""","two\nlines",-1.5,,true,2.8e-8\r\n');
  });
});

describe('toTable', () => {
  test('aligns figures right and texts left', () => {
    const sheet = {
      columns: ['name', 'usd'],
      rows: [
        ['one', '$1.00'],
        ['twenty', '$1,234.00'],
      ],
    };
    expect(toTable([{ title: 'Bill', sheet }])).toBe(
      ['Bill', 'name          usd', '------  ---------', 'one         $1.00', 'twenty  $1,234.00', ''].join('\n'),
    );
  });

  test('lets no control character through to the terminal', () => {
    const sheet = { columns: ['name'], rows: [['\u001b[31mred\u0007']] };
    expect(toTable([{ title: '\u001b[2J', sheet }])).not.toMatch(/[^\n\P{Cc}]/u);
  });
});
