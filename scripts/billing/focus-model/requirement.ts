import type { Condition } from '#engine/billing/conformance/condition.ts';

/** A check of the machine-readable model, as far as we read it. */
export interface Requirement {
  readonly CheckFunction?: string;
  readonly ColumnName?: string;
  readonly ColumnAName?: string;
  readonly ColumnBName?: string;
  readonly ResultColumnName?: string;
  readonly Value?: string | number | null;
  readonly ModelRuleId?: string;
  readonly Items?: readonly Requirement[];
}

export interface ModelRule {
  readonly Function: string;
  readonly Reference: string;
  readonly EntityType: string;
  readonly ApplicabilityCriteria: readonly string[];
  readonly ValidationCriteria: {
    readonly MustSatisfy: string;
    readonly Keyword: string;
    readonly Requirement: Requirement;
    readonly Condition: Requirement;
  };
}

/** A check as a condition of ours; null for one that is no condition on values, or is not formed as the others are. */
export function toCondition(check: Requirement): Condition | null {
  // A rule may name its column under another key; the validator then asks of every row.
  const isNamed =
    !check.CheckFunction?.endsWith('Value') || check.ColumnName !== undefined || check.ColumnAName !== undefined;
  return isNamed ? (READERS[check.CheckFunction ?? '']?.(check) ?? null) : null;
}

const READERS: Readonly<Record<string, (check: Requirement) => Condition | null>> = {
  CheckValue: ({ ColumnName: column = '', Value: value = null }) => {
    if (value === 0) return ['zero', column];
    return value === null ? ['null', column] : ['is', column, String(value)];
  },
  CheckNotValue: ({ ColumnName: column = '', Value: value = null }) =>
    value === null ? ['set', column] : ['not', column, String(value)],
  CheckNotSameValue: ({ ColumnAName: first = '', ColumnBName: second = '' }) => ['differ', first, second],
  AND: ({ Items: items = [] }) => together('and', items),
  OR: ({ Items: items = [] }) => together('or', items),
};

function together(how: 'and' | 'or', items: readonly Requirement[]): Condition | null {
  const parts = items.map(toCondition).filter((part) => part !== null);
  return parts.length === items.length ? [how, parts] : null;
}

/** Two conditions that must both hold; either may be missing. */
export function bothOf(first: Condition | null, second: Condition | null): Condition | null {
  if (first === null || second === null) return first ?? second;
  return JSON.stringify(first) === JSON.stringify(second) ? first : ['and', [first, second]];
}
