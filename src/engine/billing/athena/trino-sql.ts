import { fillSql } from '../sql/fill-sql.ts';
import controlTotalSql from '../sql/control-total.sql';
import type { Origin } from '../source/origin.ts';
import { NOTHING, quoted } from '../source/origin.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { athenaNames } from './layers.ts';

/** Texts and quoted names: what is in a text is no name. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** An expression over the raw layer with the names that its columns have in Athena. */
export function overAthenaRaw(sql: string, columns: readonly string[]): string {
  const names = athenaNames(columns);
  const known = new Map(columns.map((column, index) => [quoted(column), quoted(names[index] ?? '')]));
  return sql.replace(QUOTED, (written) => known.get(written) ?? written);
}

/** The control total of a bill for Athena: the one query of the page that reads the raw layer. */
export function controlTotal(lineage: readonly Origin[], columns: readonly string[], metric: CostMetric): string {
  const source = lineage.find(({ column }) => column === metric)?.sql ?? NOTHING;
  return fillSql(controlTotalSql, { source: overAthenaRaw(source, columns), scope: 'TRUE' }).trim();
}
