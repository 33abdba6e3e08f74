import { TrinoSQL } from 'dt-sql-parser';
import { expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { READY_QUERIES, readySql } from '#engine/billing/workbench/ready-queries.ts';
import { columnsSql } from '#engine/billing/workbench/reader-sql.ts';
import { openCharges } from '../../../../fixtures/billing/judge-charges.ts';
import { smallBank } from '../../../../fixtures/billing/small-bank.ts';

const FILTERED = {
  ...WHOLE,
  by: 'tag:owner',
  from: '2026-01-02',
  only: [{ dimension: 'ServiceName', values: ["it's", 'Amazon VPC', null] }],
} as const;

test('every ready query runs here and reads in Athena, whatever it is filtered by', async () => {
  const { database } = await openCharges(smallBank);
  const trino = new TrinoSQL();
  for (const query of READY_QUERIES)
    for (const view of [WHOLE, FILTERED]) {
      const sql = readySql(query, view, 'USD');
      expect(sql).not.toMatch(/\{\w+\}/);
      expect(trino.validate(`${sql};`), query).toEqual([]);
      expect(await database.query(columnsSql(sql)), query).not.toEqual([]);
      expect(await database.query(sql), query).toBeInstanceOf(Array);
    }
});
