import type { VNode } from 'preact';
import type { RuleId } from '#engine/billing/rules/rule-ids.ts';
import { FindingsByRule } from './findings-by-rule.tsx';
import type { Screen } from './screen.ts';

const RULES: readonly RuleId[] = [
  'small-recurring',
  'new-service',
  'vanished-service',
  'unused-commitment',
  'idle-network',
  'data-transfer',
  'log-ingestion',
];

/** What is small and comes again, what came and went, and what is paid for and not used. */
export function RecurringSection({ screen }: { readonly screen: Screen }): VNode {
  return <FindingsByRule screen={screen} rules={RULES} />;
}
