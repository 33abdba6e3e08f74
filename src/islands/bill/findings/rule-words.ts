import type { Finding } from '#engine/billing/rules/finding.ts';
import type { NeedsData } from '#engine/billing/rules/judge-bill.ts';
import type { RuleFacts } from '#engine/billing/rules/rule-facts.ts';
import { isRuleId } from '#engine/billing/rules/rule-ids.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { FindingWriter } from './finding-writer.ts';

/** What a rule is called. */
export function ruleName(rule: string, words: BillTexts['findings']): string {
  return isRuleId(rule) ? words[`rule.${rule}`] : rule;
}

/** The rule that made a finding, as the version that judged had it. */
export function ruleOf({ rule, rulesVersion }: Finding, rules: readonly RuleFacts[]): RuleFacts | undefined {
  return rules.find(
    ({ id, since, until }) => id === rule && since <= rulesVersion && rulesVersion <= (until ?? rulesVersion),
  );
}

/** How a rule judges, with the constants it judges by. */
export function criterionText({ id, until, shares, counts }: RuleFacts, { words, format }: FindingWriter): string {
  if (!isRuleId(id)) return '';
  const values = {
    ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, format.percent(share)])),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, format.number(count)])),
  };
  const own = id === 'small-recurring' && until === 1 ? words['why.small-recurring.1'] : words[`why.${id}`];
  const told = own.includes('{high}') ? own : `${own} ${words.severityShares}`;
  return fill(told, values);
}

/** Why a rule could not be judged: the columns or the days the file lacks. */
export function needsDataText({ rule, columns, days }: NeedsData, { words, format }: FindingWriter): string {
  const name = ruleName(rule, words);
  if (days !== null) {
    const { needed, found, pause } = days;
    const values = { rule: name, needed: format.number(needed), found: format.number(found) };
    if (pause === null) return fill(words.needsDays, values);
    return fill(words.needsDaysTogether, { ...values, pause: format.number(pause) });
  }
  return fill(words.needsColumns, { rule: name, columns: columnsText(columns, words) });
}

/** Groups of columns, of each of which one is enough: "Tags and ResourceId or SubAccountId". */
export function columnsText(columns: NeedsData['columns'], words: BillTexts['findings']): string {
  const groups = columns.map((group) => joined(group, words.or));
  return joined(groups, words.and);
}

function joined(names: readonly string[], pattern: string): string {
  return names.slice(1).reduce((a, b) => fill(pattern, { a, b }), names[0] ?? '');
}
