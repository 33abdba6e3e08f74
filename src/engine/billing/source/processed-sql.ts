import { GIVEN } from './given-values.ts';
import type { Origin } from './origin.ts';
import { typed } from './origin.ts';

/** Columns that came with types of their own: the table that has them, and the view that has them beside their texts as they are given. */
export interface NativeColumns {
  readonly values: string;
  readonly view: string;
  readonly names: ReadonlySet<string>;
}

/**
 * Makes the processed layer from the raw one: typed to FOCUS 1.2, every row with the version of the rules it was read by, so that
 * results of different versions can stand side by side.
 */
export function processedSql(lineage: readonly Origin[], rulesVersion: number, natives?: NativeColumns): string {
  const columns = lineage.map((origin) => `  ${typed(origin, natives?.names)} AS ${origin.column}`);
  const from = natives?.view ?? GIVEN;
  return `CREATE TABLE processed AS\nSELECT\n${[...columns, `  ${rulesVersion} AS rules_version`].join(',\n')}\nFROM ${from}`;
}
