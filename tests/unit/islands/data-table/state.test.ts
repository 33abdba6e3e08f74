import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys, decodeState, encodeState, nextSort } from '#islands/data-table/state.ts';
import type { SortKey, TableShape, TableState } from '#islands/data-table/state.ts';

const shape: TableShape = {
  filters: { service: ['', 'kinesis', 'sqs'], tags: ['', 'unknown'] },
  columns: ['rate', 'premium'],
};
const collator = new Intl.Collator('en', { numeric: true });

const anyState: fc.Arbitrary<TableState> = fc.record({
  search: fc.string({ maxLength: 100 }).map((text) => text.trim()),
  filters: fc.record(
    { service: fc.constantFrom('kinesis', 'sqs'), tags: fc.constantFrom('unknown') },
    { requiredKeys: [] },
  ),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom('rate', 'premium'),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  ),
});

describe('encodeState and decodeState', () => {
  test('what is encoded comes back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decodeState(shape, encodeState(state, shape, new URLSearchParams()))).toEqual(state);
      }),
    );
  });

  test('the parameters of others stay', () => {
    const query = encodeState(
      { search: 'x', filters: {}, sort: null },
      shape,
      new URLSearchParams('?s=1&tags=unknown'),
    );
    expect(query.toString()).toBe('s=1&q=x');
  });

  test('an address cannot ask for what the table does not offer', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (values, sort) => {
        const state = decodeState(shape, new URLSearchParams({ ...values, service: values['x'] ?? '<b>', sort }));
        expect(state.search.length).toBeLessThanOrEqual(100);
        expect([undefined, 'kinesis', 'sqs']).toContain(state.filters['service']);
        expect([undefined, 'rate', 'premium']).toContain(state.sort?.column);
      }),
    );
  });
});

describe('nextSort', () => {
  test('a column goes up, down and back', () => {
    const up = nextSort(null, 'rate');
    const down = nextSort(up, 'rate');
    expect([up?.direction, down?.direction, nextSort(down, 'rate')]).toEqual(['ascending', 'descending', null]);
    expect(nextSort(down, 'premium')).toEqual({ column: 'premium', direction: 'ascending' });
  });
});

describe('compareKeys', () => {
  const sorted = (keys: SortKey[], direction: 'ascending' | 'descending') =>
    keys.sort((a, b) => compareKeys(a, b, direction, collator));

  test('unknown goes last in both directions', () => {
    expect(sorted([3, null, 1], 'ascending')).toEqual([1, 3, null]);
    expect(sorted([3, null, 1], 'descending')).toEqual([3, 1, null]);
  });

  test('numbers inside words are compared as numbers', () => {
    expect(sorted(['m5.12xlarge', 'm5.2xlarge'], 'ascending')).toEqual(['m5.2xlarge', 'm5.12xlarge']);
  });
});
