import { describe, expect, test } from 'vitest';
import { parseInstant } from '#engine/billing/anomalies/parse-instant.ts';

describe('parseInstant', () => {
  test.each([
    ['2014-02-14 14:30:00', Date.UTC(2014, 1, 14, 14, 30)],
    ['2014-02-14', Date.UTC(2014, 1, 14)],
    ['2014-02-14T14:30Z', Date.UTC(2014, 1, 14, 14, 30)],
    ['2014-02-14T14:30:00.500-03:00', Date.UTC(2014, 1, 14, 17, 30) + 500],
    ['2014-02-14 14:30:00 UTC', Date.UTC(2014, 1, 14, 14, 30)],
  ])('reads %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected / 1000);
  });

  test.each(['', '2014-02-30', '14/02/2014', '2014-02-14 25:00', '1392388200', 'Z'])('does not take %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
