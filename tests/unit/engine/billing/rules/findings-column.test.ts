import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { BillDatabase } from '#engine/billing/analysis/bill-database.ts';
import { countOf, textOf } from '#engine/billing/analysis/bill-database.ts';
import { allOf } from '#engine/billing/analysis/bill-view.ts';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import { addFindings, asksForFindings, findingsColumn } from '#engine/billing/rules/findings-column.ts';
import { runRules } from '#engine/billing/rules/judge-bill.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { writeLayers } from '#scripts/billing/write-layers.ts';
import { day, onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';
import { smallBank } from '../../../../fixtures/billing/small-bank.ts';

const OPTIONS = { metric: 'BilledCost' } as const;

const folder = mkdtempSync(path.join(tmpdir(), 'findings-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function countRows({ database }: OpenBill, condition: string): Promise<number> {
  const [row = {}] = await database.query(`SELECT COUNT(*) AS row_count FROM processed WHERE ${condition}`);
  return countOf(row, 'row_count');
}

async function sumRows({ database }: OpenBill, metric: string, condition: string): Promise<number> {
  const [row = {}] = await database.query(
    `SELECT CAST(COALESCE(SUM(${metric}), 0) AS VARCHAR) AS cost FROM processed WHERE ${condition}`,
  );
  return Number(textOf(row, 'cost'));
}

describe('the rows of findings', () => {
  test.each(Array.from({ length: RULES_VERSION }, (_, index) => index + 1))(
    'version %i: each finding counts and costs what its rows do',
    async (version) => {
      const bill = await openCharges(smallBank);
      const { judged } = await runRules(bill.database, bill.lineage, { ...OPTIONS, version });
      expect(judged.length).toBeGreaterThan(0);
      for (const { rule, part, judgement } of judged) {
        const where = allOf([part.scope, await judgement.where()]);
        const { rows, cost, metric = OPTIONS.metric, subject } = judgement;
        expect([rule, subject, await countRows(bill, where)]).toEqual([rule, subject, rows]);
        expect(await sumRows(bill, metric, where)).toBeCloseTo(Number(cost), 8);
      }
    },
  );
});

test('of a gateway with several meters only the rows of those that stood idle count', async () => {
  const hours = (index: number, resource: string, price: string, cost: number) => ({
    ...day(index),
    ...{ ResourceId: resource, ServiceName: 'Amazon VPC', BilledCost: cost },
    ChargeDescription: `${price} per NAT Gateway Hour`,
  });
  const bill = await openCharges([
    ...onDays(30, (index) => hours(index, 'a', '$0.045', 1)),
    ...onDays(10, (index) => hours(index, 'b', '$0.052', 1)),
    ...onDays(3, (index) => hours(index, 'a', '$0.052', 1)),
    ...onDays(20, (index) => hours(index, 'b', '$0.045', 0)),
  ]);
  const { judged } = await runRules(bill.database, bill.lineage, OPTIONS);
  const [idle] = judged.filter(({ rule }) => rule === 'idle-network');
  expect(idle?.judgement.rows).toBe(40);
  expect(await countRows(bill, (await idle?.judgement.where()) ?? '')).toBe(40);
});

/** Rows of a layer by resource and by what was found in them. */
async function foundIn({ database }: OpenBill, layer: string, findings: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query(
    `SELECT ResourceId AS resource, ${findings} AS found, COUNT(*) AS row_count FROM ${layer} GROUP BY 1, 2`,
  );
  return new Map(rows.map((row) => [`${textOf(row, 'resource')} ${textOf(row, 'found')}`, countOf(row, 'row_count')]));
}

describe('x_Findings', () => {
  test('says by row what the rules found, and so does what is written', async () => {
    const bill = await openCharges(smallBank);
    const found = await foundIn(bill, 'processed', await findingsColumn(bill.database, bill.lineage, OPTIONS));
    // The second gateway carries nothing, and stands there on the day of a spike.
    for (const row of ['nat-1 null', 'nat-2 idle-network', 'nat-2 cost-spike,idle-network'])
      expect([...found.keys()]).toContain(row);
    const written = await writeLayers(bill, folder, 's3://bank');
    if (!written.ok) throw new Error(JSON.stringify(written.issues));
    const parts = written.value.files
      .filter(({ layer }) => layer === 'processed')
      .map((part) => path.join(folder, part.path));
    const again = await openBill(bill.database, parts);
    if (!again.ok) throw new Error(JSON.stringify(again.issues));
    expect(await foundIn(again.value, 'raw', 'x_findings')).toEqual(found);
  });

  test('in a bill of several currencies a row has what was found in its own', async () => {
    const inEuros = smallBank.map((charge) => ({ ...charge, BillingCurrency: 'EUR', Tags: null }));
    const bill = await openCharges([...smallBank, ...inEuros]);
    const { judged } = await runRules(bill.database, bill.lineage, OPTIONS);
    expect(new Set(judged.map(({ part }) => part.currency))).toEqual(new Set(['EUR', 'USD']));
    for (const { part, judgement } of judged)
      expect(await countRows(bill, allOf([part.scope, await judgement.where()]))).toBe(judgement.rows);
  });

  test('a query that names it finds it in the layer, however often it is put there', async () => {
    expect(['SELECT x_findings FROM processed', 'SELECT x_Findings2, my_x_Findings'].map(asksForFindings)).toEqual([
      true,
      false,
    ]);
    const bill = await openCharges(smallBank);
    const { database } = bill;
    for (let time = 0; time < 2; time++) await addFindings(bill);
    const rows = await database.query("SELECT DISTINCT x_Findings AS f FROM processed WHERE ResourceId = 'cluster'");
    expect(rows).toEqual([{ f: 'data-transfer' }]);
  });

  test('is there whole or not at all', async () => {
    const bill = await openCharges(smallBank);
    const { database } = bill;
    const stopped: BillDatabase = {
      ...database,
      query: (sql) => (sql.startsWith('UPDATE') ? Promise.reject(new Error('cancelled')) : database.query(sql)),
    };
    await expect(addFindings({ ...bill, database: stopped })).rejects.toThrow('cancelled');
    const columns = await database.query('DESCRIBE processed');
    expect(columns.map((row) => textOf(row, 'column_name'))).not.toContain('x_Findings');
    await addFindings(bill);
    expect(await database.query('SELECT COUNT(x_Findings) > 0 AS found FROM processed')).toEqual([{ found: true }]);
  });

  test('nothing found is nothing said', async () => {
    const { database, lineage } = await openCharges([{ ...day(0), BilledCost: 1 }]);
    const findings = await findingsColumn(database, lineage, { ...OPTIONS, rules: [] });
    expect(await database.query(`SELECT ${findings} AS found FROM processed`)).toEqual([{ found: null }]);
  });
});
