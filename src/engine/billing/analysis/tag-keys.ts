import { tagEntries } from '../rules/parse-tags.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { fillSql } from '../sql/fill-sql.ts';
import tagKeysSql from '../sql/tag-keys.sql';
import type { BillDatabase } from './bill-database.ts';
import { textOf } from './bill-database.ts';

/** More keys than anybody chooses from; AWS lets an account have 500 for cost allocation. */
export const LISTED_KEYS = 100;

/** A key of tags that a bill can be grouped by. */
export interface TagKey {
  /** As the file writes it. */
  readonly key: string;
  /** What is charged with a value for it, in doubles: for the order of the list only. */
  readonly weight: number;
}

/** The keys of a bill's tags, the one with most cost first. Credits do not make a key less important, so only charges count. */
export async function tagKeys(database: BillDatabase, metric: CostMetric): Promise<readonly TagKey[]> {
  const rows = await database.query(fillSql(tagKeysSql, { metric }));
  const weights = new Map<string, number>();
  for (const row of rows) {
    const cost = Number(textOf(row, 'cost') ?? 0);
    for (const [key] of tagEntries(textOf(row, 'tags'))) weights.set(key, (weights.get(key) ?? 0) + cost);
  }
  return [...weights]
    .map(([key, weight]) => ({ key, weight }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, LISTED_KEYS);
}
