import { describe, expect, test } from 'vitest';
import { toCsv } from '#engine/kit/csv.ts';

describe('toCsv', () => {
  test('quotes what needs quoting and keeps numbers whole', () => {
    expect(toCsv(['a', 'b'], [['x, "y"', 0.1 + 0.2]])).toBe('a,b\r\n"x, ""y""",0.30000000000000004\r\n');
  });

  test('leaves an unknown value empty', () => {
    expect(toCsv(['a', 'b'], [[null, 0]])).toBe('a,b\r\n,0\r\n');
  });

  test('keeps control characters out', () => {
    expect(toCsv(['a'], [['red\u001b[31m\r\nnext\u009b']])).toBe('a\r\nred [31m next \r\n');
  });

  test('but for a tab, which is quoted', () => {
    expect(toCsv(['a'], [['x\ty']])).toBe('a\r\n"x\ty"\r\n');
  });

  test.each(['=1+1', '+1', '-1+1', '-A1', '@SUM(A1)', '\tx', '|cmd'])('never lets %j run as a formula', (text) => {
    expect(toCsv(['a'], [[text]])).toContain(`"'${text}"`);
  });

  test('leaves an exact decimal a number, though a minus begins it', () => {
    expect(toCsv(['a'], [['-0.000000000000000001']])).toBe('a\r\n-0.000000000000000001\r\n');
  });
});
