import { describe, expect, test } from 'vitest';
import { toCsv } from '#components/csv.ts';

describe('toCsv', () => {
  test('quotes what needs quotes and leaves unknown empty', () => {
    expect(toCsv(['a', 'b'], [['x,"y"', null]])).toBe('\uFEFFa,b\r\n"x,""y""",\r\n');
  });

  test('numbers stay numbers; a text is never a formula', () => {
    expect(toCsv(['a', 'b'], [[-1, '=HYPERLINK("x")']])).toBe('\uFEFFa,b\r\n-1,"\'=HYPERLINK(""x"")"\r\n');
  });
});
