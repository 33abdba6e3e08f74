import type { Origin } from './origin.ts';
import { typed } from './origin.ts';

/**
 * Makes the processed layer from the raw one: typed to FOCUS 1.2, every row with the version of the rules it was read by, so that
 * results of different versions can stand side by side.
 */
export function processedSql(lineage: readonly Origin[], rulesVersion: number): string {
  const columns = lineage.map((origin) => `  ${typed(origin)} AS ${origin.column}`);
  return `CREATE TABLE processed AS\nSELECT\n${[...columns, `  ${rulesVersion} AS rules_version`].join(',\n')}\nFROM raw`;
}
