import { describe, expect, test } from 'vitest';
import { decodeQuery } from '#islands/inputs/decode-query.ts';
import { encodeQuery } from '#islands/inputs/encode-query.ts';
import { DEFAULT_PRESET, inputsFor } from '#islands/inputs/inputs.ts';

const base = inputsFor();

/** Codes by the key they were found under. */
function problems(search: string): Readonly<Record<string, string>> {
  return Object.fromEntries(decodeQuery(search).issues.map(({ path, code }) => [path, code]));
}

describe('encodeQuery', () => {
  test('says nothing when nothing was changed', () => {
    expect(encodeQuery(base)).toBe('');
  });

  test('names the version and only the differences', () => {
    const workload = { ...base.workload, eventsPerMonth: 200_000_000, maxLatencyMs: null };
    expect(encodeQuery({ ...base, workload, region: 'us-east-1' })).toBe(
      'v=1&eventsPerMonth=200000000&maxLatencyMs=none&region=us-east-1',
    );
  });

  test('counts differences from the preset, not from the default', () => {
    const other = inputsFor({ scenario: 'fraud-risk-scored', bank: 'large' });
    expect(encodeQuery(other)).toBe('v=1&preset=fraud-risk-scored.large');
  });
});

describe('decodeQuery', () => {
  test('reads nothing as the default', () => {
    expect(decodeQuery('')).toEqual({ inputs: base, issues: [] });
  });

  test('keeps the preset value of every field it cannot read, and names the field', () => {
    const search = '?v=1&eventsPerMonth=NaN&payloadBytes=1e308&consumers=2.5&ordering=chaos&replay=maybe&region=mars-1';
    expect(decodeQuery(search).inputs).toEqual(base);
    expect(problems(search)).toEqual({
      eventsPerMonth: 'not-a-number',
      payloadBytes: 'out-of-range',
      consumers: 'not-an-integer',
      ordering: 'value-unknown',
      replay: 'not-a-boolean',
      region: 'region-unknown',
    });
  });

  test('uses what it can of a link in another version', () => {
    const { inputs, issues } = decodeQuery('v=7&consumers=5');
    expect(inputs.workload.consumers).toBe(5);
    expect(issues.map(({ path }) => path)).toEqual(['v']);
  });

  test('names unknown keys, shortened, but not those the page reads itself', () => {
    expect(decodeQuery(`over=eventsPerMonth&${'x'.repeat(500)}=1`, ['over']).issues).toEqual([
      { code: 'unknown-field', path: 'x'.repeat(60), params: {} },
    ]);
  });

  test('falls back to the default preset when it does not know the one named', () => {
    const { inputs } = decodeQuery('preset=__proto__.medium&consumers=4');
    expect(inputs.preset).toEqual(DEFAULT_PRESET);
    expect(inputs.workload.consumers).toBe(4);
  });

  test('reads prices with the meaning they have on the command line', () => {
    const { inputs, issues } = decodeQuery('price.sqs.fifo-requests=5e-7&price.sns.publish=0.5@1000,0.4');
    expect(issues).toEqual([]);
    expect(inputs.overrides).toEqual({
      'sqs.fifo-requests': 5e-7,
      'sns.publish': [
        { from: 0, to: 1000, price: 0.5 },
        { from: 1000, to: null, price: 0.4 },
      ],
    });
  });

  test('refuses prices that are none, and rates that do not exist', () => {
    const search = 'price.sqs.fifo-requests=-1&price.sns.publish=cheap&price.no.such=1&price.kms.key-month=1@5,2@3,1';
    expect(decodeQuery(search).inputs.overrides).toEqual({});
    expect(Object.keys(problems(search))).toEqual([
      'price.sqs.fifo-requests',
      'price.sns.publish',
      'price.no.such',
      'price.kms.key-month',
    ]);
  });

  test('takes the exchange rate only as a sensible number with a real day', () => {
    expect(decodeQuery('currency=BRL&exchangeRate=5.43&exchangeDate=2026-11-20').inputs.money).toMatchObject({
      currency: 'BRL',
      exchangeRate: 5.43,
      exchangeDate: '2026-11-20',
    });
    expect(problems('currency=EUR&exchangeRate=0&exchangeDate=2026-02-30')).toEqual({
      currency: 'value-unknown',
      exchangeRate: 'out-of-range',
      exchangeDate: 'date-invalid',
    });
  });
});
