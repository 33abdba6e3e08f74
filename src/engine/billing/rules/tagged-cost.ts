import type { Row } from '../analysis/bill-database.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import type { TagValues } from './parse-tags.ts';
import { parseTags } from './parse-tags.ts';

/** Use with the same tags in the same account. */
export interface TaggedCost {
  readonly tags: TagValues;
  /** As the file writes them; null where a row has none. */
  readonly written: string | null;
  readonly account: string | null;
  /** Null where the query does not tell resources apart, or the row names none. */
  readonly resource: string | null;
  readonly rows: number;
  /** Exact decimal, above 0. */
  readonly cost: string;
}

/** Reads rows of `tag-cost.sql` and `resource-tags.sql`. */
export function decodeTagged(rows: readonly Row[]): readonly TaggedCost[] {
  return rows.map((row) => ({
    tags: parseTags(textOf(row, 'tags')),
    written: textOf(row, 'tags'),
    account: textOf(row, 'account'),
    resource: textOf(row, 'resource'),
    rows: countOf(row, 'row_count'),
    cost: exactDecimal(textOf(row, 'cost')),
  }));
}

/** Sum for judging, in doubles. */
export function weightOf(groups: readonly TaggedCost[]): number {
  return groups.reduce((sum, { cost }) => sum + Number(cost), 0);
}
