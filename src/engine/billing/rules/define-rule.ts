import type { Row } from '../analysis/bill-database.ts';
import type { BillExtent } from '../analysis/bill-extent.ts';
import type { ExplainedAnomaly } from '../analysis/explain-anomalies.ts';
import type { HasColumn } from '../source/file-columns.ts';
import type { CostMetric, ProcessedColumn } from '../source/processed-columns.ts';
import type { Judgement } from './finding.ts';
import type { TagPolicy } from './tag-policy.ts';

/** A bill as a rule sees it: in one currency, by one cost. */
export interface RuleBill<Query extends string = string> {
  /** Asks one of the rule's queries; the cost and the currency are filled in. */
  readonly ask: (query: Query, values?: Readonly<Record<string, string>>) => Promise<readonly Row[]>;
  readonly extent: BillExtent;
  /** What is unusual in its daily cost: with its causes. */
  readonly anomalies: () => Promise<readonly ExplainedAnomaly[]>;
  readonly metric: CostMetric;
  readonly tagPolicy: TagPolicy;
  /** Whether the file has a column. */
  readonly has: HasColumn;
}

/** The constants a rule judges by, for the words that say how. */
export interface Criterion {
  /** Parts of one: of the bill, unless the words say of what. */
  readonly shares?: Readonly<Record<string, number>>;
  /** Days, months, spreads, or units of the currency. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A rule: what it needs, the SQL that sums up, and the judgement of the sums. */
export interface Rule<Query extends string = string> {
  readonly id: string;
  /** The version of the set that it came with. */
  readonly since: number;
  /** The last version that has it, once another rule took its place: results of old versions stay as they were. */
  readonly until?: number;
  /** Columns the file must have; of each group one is enough. */
  readonly needs: readonly (readonly ProcessedColumn[])[];
  /** Days the bill must span; left out, none. */
  readonly needsDays?: number;
  /** Those days must lie in one stretch of the bill, without a long pause between them. */
  readonly needsDaysTogether?: true;
  /** Left out, none but the shares severity is told by. */
  readonly criterion?: Criterion;
  readonly queries: Readonly<Record<Query, string>>;
  readonly judge: (bill: RuleBill<Query>) => Promise<readonly Judgement[]>;
}

/** Makes a rule of its parts; it may ask only what it lists. */
export function defineRule<Query extends string>(rule: Rule<Query>): Rule<Query> {
  return rule;
}
