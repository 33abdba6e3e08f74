/** Rules about what is small and comes again, what came and went, and what is paid for and not used: one section of the page. */
export const USE_RULES = [
  'small-recurring',
  'new-service',
  'vanished-service',
  'unused-commitment',
  'idle-network',
  'data-transfer',
  'log-ingestion',
] as const;

/** Rules of every version, by name: what words are kept for (all-rules.ts holds the rules themselves, with their SQL). */
export const RULE_IDS = ['cost-spike', 'missing-tags', ...USE_RULES, 'inferable-tags'] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Versions of the set, the newest last. */
export const RULES_VERSIONS = [1, 2] as const;

/** Whether a name is that of a rule. */
export function isRuleId(text: string): text is RuleId {
  return RULE_IDS.some((id) => id === text);
}
