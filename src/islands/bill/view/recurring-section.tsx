import type { VNode } from 'preact';
import { USE_RULES } from '#engine/billing/rules/rule-ids.ts';
import { FindingsByRule } from './findings-by-rule.tsx';
import type { Screen } from './screen.ts';

/** What is small and comes again, what came and went, and what is paid for and not used. */
export function RecurringSection({ screen }: { readonly screen: Screen }): VNode {
  return <FindingsByRule screen={screen} rules={USE_RULES} />;
}
