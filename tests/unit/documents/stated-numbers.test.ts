import { expect, test } from 'vitest';
import { statesNumber } from '#documents/stated-numbers.ts';

test.each([
  ['3,000 IOPS and 125 MiB/s', 'en', 3000],
  ['3.000 IOPS e 125 MiB/s', 'pt-br', 3000],
  ['billed at $0.01 per request', 'en', 0.01],
  ['99.95%, each', 'en', 0.9995],
  ['99,95% cada', 'pt-br', 0.9995],
  ['7.874 billion', 'en', 7_874_000_000],
  ['7,874 bilhões', 'pt-br', 7_874_000_000],
  ['40 mil', 'pt-br', 40_000],
  ['10 MB', 'en', 10],
  ['10 MB', 'en', 10_000_000],
  ['128 KB', 'pt-br', 131_072],
  ['2 GiB.', 'en', 2_147_483_648],
  ['nothing, or 0', 'en', 0],
])('%j (%s) states %d', (words, locale, value) => {
  expect(statesNumber(words, locale, value)).toBe(true);
});

test.each([
  ['1 in 2024', 'en', 10],
  ['1 in 2024', 'en', 202.4],
  ['300 lines', 'en', 3],
  ['99.95%', 'en', 99.95],
  ['99.95%', 'en', 9995],
  ['7.874 billion', 'en', 7.874],
  ['7.874 billion', 'en', 7_874_000],
  ['3,000 IOPS', 'pt-br', 3000],
  ['2 GiB', 'en', 2_000_000_000],
  ['five minutes', 'en', 5],
])('%j (%s) does not state %d', (words, locale, value) => {
  expect(statesNumber(words, locale, value)).toBe(false);
});
