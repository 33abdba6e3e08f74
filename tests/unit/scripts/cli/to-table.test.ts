import { describe, expect, test } from 'vitest';
import { toTable } from '#scripts/cli/output/to-table.ts';

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
