import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { lineageOf } from '#engine/billing/source/lineage.ts';
import type { ReadyScope } from '#engine/billing/workbench/ready-queries.ts';
import { READY_QUERY_NAMES, readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import type { Construct } from './constructs-of.ts';
import { constructsOf } from './constructs-of.ts';
import { TEXT_MEANINGS } from './text-meanings.ts';
import { VALUE_MEANINGS } from './value-meanings.ts';

/** What the page's queries are made of, and what they keep away from. */
const MEANINGS = [...VALUE_MEANINGS, ...TEXT_MEANINGS];

const CUR = ['lineItem/LineItemType', 'lineItem/UnblendedCost', 'reservation/UnusedRecurringFee'];
const RESERVED = 'reservation/UnusedAmortizedUpfrontFeeForBillingPeriod';

/** Bills and views with which every query can be asked, each in another way. */
const SCOPES: readonly ReadyScope[] = [
  {
    view: WHOLE,
    currency: 'USD',
    extent: {
      firstDay: '2026-01-01',
      lastDay: '2026-03-31',
      days: 90,
      completeUntil: '2026-04-01 00:00:00',
      lastBillingMonth: '2026-03',
      gross: 1,
    },
    anomaly: { start: '2026-03-01', end: '2026-03-01', scope: 'service', service: 'Amazon VPC' },
    lineage: null,
  },
  {
    view: {
      ...WHOLE,
      metric: 'EffectiveCost',
      by: 'tag:owner',
      from: '2026-01-02',
      to: '2026-02-02',
      only: [{ dimension: 'tag:cost-center', values: ["it's", null] }],
      tagPolicy: { required: [{ key: 'cost.center', allowed: null }] },
    },
    currency: null,
    extent: {
      firstDay: '2026-01-01',
      lastDay: '2026-01-31',
      days: 31,
      completeUntil: null,
      lastBillingMonth: '2026-01',
      gross: 1,
    },
    anomaly: { start: '2026-01-20', end: '2026-01-21', scope: 'total', service: null },
    lineage: lineageOf({ kind: 'cur-legacy' }, [...CUR, RESERVED]),
  },
];

const emitted = SCOPES.map(readyQueries).flat();
const used = emitted.flatMap(({ query, sql }) => constructsOf(sql).map((construct) => ({ query, ...construct })));
const without = ({ around }: Construct, guard: RegExp) => !around.some((text) => guard.test(text));

let database: LocalDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const answer = async (expression: string) => {
  const [row = {}] = await database.query(`SELECT CAST(${expression} AS VARCHAR) AS value`);
  return row['value'] ?? null;
};

test('every query of the page is looked at', () => {
  expect(new Set(emitted.map(({ query }) => query))).toEqual(new Set(READY_QUERY_NAMES));
});

test('of everything the queries are made of, it is known how Trino answers it', () => {
  const known = new Set(MEANINGS.flatMap(({ so, uses }) => (so === 'avoided' ? [] : uses)));
  expect([...new Set(used.map(({ name }) => name))].filter((name) => !known.has(name))).toEqual([]);
});

describe.each(MEANINGS)('$what', ({ sql, trino, duckdb, so, uses }) => {
  test('is answered by DuckDB as written down', async () => {
    expect(await answer(sql)).toBe(duckdb);
  });

  if (so === 'alike')
    test('means the same in Trino', () => {
      expect(trino).toBe(duckdb);
    });
  else if (so === 'avoided')
    test('means something else, or something unsaid, in Trino; no query has it', () => {
      expect(trino).not.toBe(duckdb);
      expect(used.filter(({ name }) => uses.includes(name))).toEqual([]);
    });
  else
    test('means something else in Trino; every query has it in the form that means the same', async () => {
      expect(trino).not.toBe(duckdb);
      expect(await answer(so.as)).toBe(so.both);
      const uncovered = used.filter((construct) => uses.includes(construct.name) && without(construct, so.guard));
      expect(uncovered.map(({ query, around }) => `${query}: ${around[0]}`)).toEqual([]);
      expect(used.some(({ name }) => uses.includes(name))).toBe(true);
    });
});

test('patterns keep to what Java’s and RE2’s have in common: no looking around, no going back, nothing possessive', () => {
  const patterns = used
    .filter(({ name }) => name === 'REGEXP_EXTRACT')
    .map(({ around: [text = ''] }) => text.slice(text.indexOf("'")));
  expect(patterns).not.toEqual([]);
  expect(patterns.filter((pattern) => /\(\?(?!:)|\\[1-9kpPQbB]|[*+?}]\+/.test(pattern))).toEqual([]);
});

test('the scan is awake', () => {
  const names = (sql: string) => constructsOf(sql).map(({ name }) => name);
  expect(
    names("SELECT CAST(MIN(ChargePeriodStart) AS VARCHAR), a / 2, 'x' || b, GREATEST(1, 2) FROM t ORDER BY 1"),
  ).toEqual(expect.arrayContaining(['CAST instant AS VARCHAR', 'MIN', '/', '||', 'GREATEST', 'ORDER BY']));
  expect(() => constructsOf('SELECT FROM t GROUP')).toThrow();
});
