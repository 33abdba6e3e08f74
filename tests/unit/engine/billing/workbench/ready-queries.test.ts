import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TrinoSQL } from 'dt-sql-parser';
import { describe, expect, test } from 'vitest';
import { explainAnomalies } from '#engine/billing/analysis/explain-anomalies.ts';
import { currencyParts } from '#engine/billing/analysis/currency-parts.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { columnsRead } from '#engine/billing/athena/query-columns.ts';
import { overAthenaRaw } from '#engine/billing/athena/trino-sql.ts';
import type { ReadyScope } from '#engine/billing/workbench/ready-queries.ts';
import { READY_QUERY_NAMES, readyQueries, readySql } from '#engine/billing/workbench/ready-queries.ts';
import { columnsSql } from '#engine/billing/workbench/reader-sql.ts';
import { billSqlComments } from '#i18n/text/bill-sql-comments.ts';
import { openCharges } from '../../../../fixtures/billing/judge-charges.ts';
import { smallBank } from '../../../../fixtures/billing/small-bank.ts';

const FILTERED = {
  ...WHOLE,
  by: 'tag:owner',
  from: '2026-01-02',
  only: [{ dimension: 'ServiceName', values: ["it's", 'Amazon VPC', null] }],
} as const;

/** Nothing is known of the bill yet. */
const EMPTY: ReadyScope = { view: WHOLE, currency: null, extent: null, anomaly: null, lineage: null };

test('every ready query runs here and reads in Athena, whatever it is filtered by', async () => {
  const { database, columns, lineage } = await openCharges(smallBank);
  const [part] = await currencyParts(database, 'BilledCost');
  const [anomaly = null] = await explainAnomalies(database, lineage, 'BilledCost');
  const trino = new TrinoSQL();
  for (const view of [WHOLE, FILTERED]) {
    const comments = billSqlComments['pt-br'];
    const queries = readyQueries({ view, currency: 'USD', extent: part?.extent ?? null, anomaly, lineage, comments });
    expect(queries.map(({ query }) => query)).toEqual(READY_QUERY_NAMES);
    for (const { query, sql } of queries) {
      expect(sql).not.toMatch(/\{\w+\}/);
      expect(trino.validate(`${overAthenaRaw(sql, columns)};`), query).toEqual([]);
      expect(await database.query(columnsSql(sql)), query).not.toEqual([]);
      expect(await database.query(sql), query).toBeInstanceOf(Array);
      // Counting rows by their tags names two columns at least; every query names one.
      expect(columnsRead(sql), query).not.toEqual([]);
    }
  }
});

describe('the list is the page’s', () => {
  /**
   * Asked of the raw layer while a file is held to FOCUS, once for each pair of columns; and which items `small-recurring` sums up, asked only
   * for what stands on each row.
   */
  const OTHERS = ['split-groups', 'small-items'];

  test('every query file is in it', () => {
    const folder = path.resolve(import.meta.dirname, '../../../../../src/engine/billing/sql');
    const files = readdirSync(folder).flatMap((name) => (name.endsWith('.sql') ? [name.slice(0, -'.sql'.length)] : []));
    expect([...READY_QUERY_NAMES, ...OTHERS].toSorted()).toEqual(files.toSorted());
  });

  test('what there is nothing to ask with is left out', () => {
    const names = readyQueries(EMPTY).map(({ query }) => query);
    expect(names).toContain('cost-by');
    for (const query of ['change-by', 'metered-use', 'small-recurring'] as const) {
      expect(names).not.toContain(query);
      expect(readySql(query, EMPTY)).toBeNull();
    }
  });

  test('days narrow what is shown of the overview, and nothing else', () => {
    const scope = { ...EMPTY, view: { ...WHOLE, from: '2026-01-02' } };
    expect(readySql('cost-by', scope)).toContain('2026-01-02');
    expect(readySql('daily-cost-by', scope)).not.toContain('2026-01-02');
  });
});

test('columns are read that a query names, not those in its texts and comments', () => {
  const sql = "-- Tags\nSELECT ServiceName, 'RegionId' FROM (SELECT *, BilledCost + 1 AS x FROM processed) t";
  expect(columnsRead(sql).toSorted()).toEqual(['BilledCost', 'ServiceName']);
});
