import type { ProcessedColumn } from '../source/processed-columns.ts';
import { ALL_RULES } from './all-rules.ts';
import type { Rule } from './define-rule.ts';
import { SEVERITY_SHARES } from './finding.ts';

/** What there is to say of a rule, as plain data: a page shows rules without carrying their SQL. */
export interface RuleFacts {
  readonly id: string;
  readonly since: number;
  /** The last version that has it; null while the newest does. */
  readonly until: number | null;
  readonly needs: readonly (readonly ProcessedColumn[])[];
  readonly needsDays: number;
  /** Constants it judges by; `high` and `medium` are where severity changes. */
  readonly shares: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** The facts of every rule of every version. */
export function ruleFacts(rules: readonly Rule[] = ALL_RULES): readonly RuleFacts[] {
  return rules.map(({ id, since, until = null, needs, needsDays = 0, criterion = {} }) => ({
    ...{ id, since, until, needs, needsDays },
    shares: { ...SEVERITY_SHARES, ...criterion.shares },
    counts: { ...criterion.counts },
  }));
}
