import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Dimension } from '#engine/billing/analysis/dimension.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import { changeField, decodeState, dropValue, encodeState, isOnly, toggleValue } from '#islands/bill/state.ts';

/** Text of a file: anything, and what breaks out of queries, links and markup. */
const hostile = fc.constantFrom(
  '',
  '&only.x=1',
  "'; DROP TABLE raw --",
  '<img src=x>',
  '=1+1',
  '%00',
  '\u0000',
  '__proto__',
);
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), hostile);
const dimension: fc.Arbitrary<Dimension> = fc.oneof(
  fc.constantFrom<Dimension>('ServiceName', 'SubAccountId', 'RegionId', 'ResourceId', 'BillingCurrency'),
  text.filter((key) => key.length > 0).map((key): Dimension => `tag:${key}`),
);
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters = fc
  .uniqueArray(fc.tuple(dimension, fc.uniqueArray(fc.option(text), { minLength: 1, maxLength: 4 })), {
    maxLength: 5,
    selector: ([name]) => name,
  })
  .map((all) => all.map(([name, values]) => ({ dimension: name, values })));
const views: fc.Arbitrary<BillView> = fc
  .record({
    metric: fc.constantFrom(...COST_METRICS),
    by: dimension,
    days: fc.array(day, { maxLength: 2 }),
    only: filters,
  })
  .map(({ days, ...view }) => {
    const [from = null, to = null] = days.toSorted();
    return { ...WHOLE, ...view, from, to };
  });

test('a link brings the view back, whatever a file has in it', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(decodeState(encodeState(view))).toEqual({ view, issues: [] });
    }),
  );
});

test('any link is read without an error, as a view that can be shown', () => {
  const key = fc.oneof(
    fc.constantFrom('metric', 'by', 'from', 'to', 'none', 'only.', 'only.ServiceName', 'only.tag:'),
    text,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, text), { maxLength: 8 }), (pairs) => {
      const { view } = decodeState(new URLSearchParams(pairs).toString());
      expect(decodeState(encodeState(view))).toEqual({ view, issues: [] });
    }),
  );
});

test('the whole bill has an empty link', () => {
  expect(encodeState(WHOLE)).toBe('');
  expect(decodeState('')).toEqual({ view: WHOLE, issues: [] });
});

test('a value chosen twice is not filtered by, and a filter removed leaves the others', () => {
  fc.assert(
    fc.property(views, dimension, fc.option(text), (view, name, value) => {
      const once = toggleValue({ ...view, only: view.only.filter((one) => one.dimension !== name) }, name, value);
      expect(isOnly(once, name, value)).toBe(true);
      expect(isOnly(toggleValue(once, name, value), name, value)).toBe(false);
      const without = dropValue(once, name, value);
      expect(without.only).toEqual(view.only.filter((one) => one.dimension !== name));
    }),
  );
});

test('what cannot be used is named by its field and keeps its default', () => {
  const { view, issues } = decodeState('metric=Cost&by=nothing&from=2026-13-01&to=2026-02-30&only.nothing=1');
  expect(view).toEqual(WHOLE);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['value-unknown', 'metric'],
    ['value-unknown', 'by'],
    ['date-invalid', 'from'],
    ['date-invalid', 'to'],
    ['filter-unusable', 'only.nothing'],
  ]);
});

test('a first day after the last is refused, also where the other one was there before', () => {
  const found = changeField({ ...WHOLE, from: '2026-03-01' }, 'to', '2026-02-01');
  expect(found.issues.map(({ code, params }) => [code, params])).toEqual([['range-empty', { to: '2026-02-01' }]]);
  expect(changeField({ ...WHOLE, from: '2026-03-01' }, 'from', '').view).toEqual(WHOLE);
});

test('a link of more filters than anybody sets is cut, and says so', () => {
  const query = new URLSearchParams(Array.from({ length: 60 }, (_, index) => ['only.ServiceName', `s${index}`]));
  const { view, issues } = decodeState(query.toString());
  expect(view.only[0]?.values).toHaveLength(50);
  expect(issues).toHaveLength(10);
});
