import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HiveSQL, TrinoSQL } from 'dt-sql-parser';
import { describe, expect, test } from 'vitest';
import { athenaScript } from '#engine/billing/athena/athena-script.ts';
import { processedLayer, rawLayer } from '#engine/billing/athena/layers.ts';
import { athenaName, tableDdl } from '#engine/billing/athena/table-ddl.ts';
import { billColumns } from '#engine/billing/conformance/bill-columns.ts';
import { costSql, countSql, profileSql, rawCost, valueCountSql } from '#engine/billing/conformance/conformance-sql.ts';
import { crossChecks } from '#engine/billing/conformance/cross-checks.ts';
import { demandChecks } from '#engine/billing/conformance/demand-checks.ts';
import { FOCUS_MODEL } from '#engine/billing/conformance/focus-model.ts';
import { valueChecks } from '#engine/billing/conformance/value-checks.ts';
import { fillSql } from '#engine/billing/sql/fill-sql.ts';
import { lineageOf } from '#engine/billing/source/lineage.ts';
import { processedSql } from '#engine/billing/source/processed-sql.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../../src/engine/billing/sql');
const CUR = [
  'lineItem/LineItemType',
  'lineItem/UsageStartDate',
  'lineItem/UnblendedCost',
  'savingsPlan/SavingsPlanEffectiveCost',
];

const trino = new TrinoSQL();
const problemsOf = (sql: string) => trino.validate(`${sql};`).map(({ message }) => message);

/** Values for whatever a query leaves open: all of them are expressions. */
const values = new Proxy<Record<string, string>>({}, { get: () => 'BilledCost' });

describe('every query is one that Athena reads', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.sql')))
    test(file, () => {
      expect(problemsOf(fillSql(readFileSync(path.join(FOLDER, file), 'utf8'), values))).toEqual([]);
    });

  test('and so is the statement that makes the processed layer, from FOCUS and from CUR', () => {
    for (const [kind, columns] of [
      ['cur-legacy', [...CUR, 'resourceTags/user:team']],
      ['cur-2', ['line_item_unblended_cost', 'resource_tags']],
    ] as const)
      expect(problemsOf(processedSql(lineageOf({ kind }, columns), 1)), kind).toEqual([]);
    const focus = lineageOf({ kind: 'focus', version: '1.2' }, ['BilledCost', 'Tags', 'ChargePeriodStart']);
    expect(problemsOf(processedSql(focus, 1))).toEqual([]);
  });

  test('and so are the questions of conformance', () => {
    const columns = billColumns('1.4', Object.keys(FOCUS_MODEL.columns));
    const checks = [...valueChecks(columns), ...demandChecks(columns), ...crossChecks(columns, {})];
    const cost = rawCost('BilledCost');
    const byValue = checks.filter(({ saves }) => saves === 'values');
    const queries = [profileSql(cost, columns), countSql(checks), costSql(checks.slice(0, 1), cost, columns)];
    for (const sql of [...queries, ...byValue.map((check) => valueCountSql(check, columns))])
      expect(problemsOf(sql)).toEqual([]);
  });

  test('the parser is awake', () => {
    expect(problemsOf('SELECT FROM processed GROUP')).not.toEqual([]);
  });
});

describe('tableDdl', () => {
  const layers = [rawLayer(CUR, lineageOf({ kind: 'cur-legacy' }, CUR)), processedLayer()];

  test.each(layers.map((layer) => [layer.name, layer] as const))(
    '%s: a statement Athena reads, a column each',
    (_name, layer) => {
      const ddl = tableDdl({ name: layer.name, columns: layer.columns, location: 's3://bucket/costs' });
      expect(new HiveSQL().validate(`${ddl};`)).toEqual([]);
      for (const { name, type } of layer.columns) expect(ddl).toContain(`\`${name}\` ${type}`);
      expect(ddl).toContain("'storage.location.template' = 's3://bucket/costs/billing_period=${billing_period}/'");
    },
  );

  test('tables and queries make one file, each statement ended', () => {
    const script = athenaScript(null, 's3://bucket/costs', [{ query: 'cost-by', sql: 'SELECT 1' }]);
    expect(script.match(/;$/gm)).toHaveLength(3);
    expect(script).toMatch(/^CREATE EXTERNAL TABLE IF NOT EXISTS raw[\s\S]*processed[\s\S]*SELECT 1;\n$/);
  });

  test('names become ones that Athena takes, none twice', () => {
    expect(athenaName('lineItem/UsageType')).toBe('lineitem_usagetype');
    const twins = rawLayer(['a/b', 'a_b', 'A-B'], []).columns.map(({ name }) => name);
    expect(twins).toEqual(['a_b', 'a_b_2', 'a_b_3']);
  });
});
