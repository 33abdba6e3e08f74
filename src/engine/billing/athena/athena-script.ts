import { FOCUS_COLUMNS } from '../focus-columns.ts';
import type { Origin } from '../source/origin.ts';
import type { FilledQuery } from '../workbench/ready-queries.ts';
import type { Layer } from './layers.ts';
import { processedLayer, rawLayer } from './layers.ts';
import { tableDdl } from './table-ddl.ts';
import { overAthenaRaw } from './trino-sql.ts';

/** What a bill's tables are made from: its columns and where ours come from; null: the demo account's, those of FOCUS. */
export type TableSource = { readonly columns: readonly string[]; readonly lineage: readonly Origin[] } | null;

/** A statement that makes a table. */
export interface TableStatement {
  readonly name: Layer['name'];
  readonly sql: string;
}

/** The statements that make both tables over a folder in S3. */
export function tableStatements(source: TableSource, location: string): readonly TableStatement[] {
  const layers = [rawLayer(source?.columns ?? FOCUS_COLUMNS, source?.lineage ?? []), processedLayer()];
  return layers.map(({ name, columns }) => ({
    name,
    sql: `${tableDdl({ name, columns, location: `${location}/${name}/` })};`,
  }));
}

/** A query of the page as a statement of Athena. */
export function queryStatement({ sql }: FilledQuery, source: TableSource): string {
  return `${overAthenaRaw(sql, source?.columns ?? FOCUS_COLUMNS)};`;
}

/** Tables and queries in one text, to be run one after the other. */
export function athenaScript(source: TableSource, location: string, queries: readonly FilledQuery[]): string {
  const statements = [
    ...tableStatements(source, location).map(({ sql }) => sql),
    ...queries.map((query) => queryStatement(query, source)),
  ];
  return `${statements.join('\n\n')}\n`;
}
