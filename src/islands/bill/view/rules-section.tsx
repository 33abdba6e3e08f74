import type { VNode } from 'preact';
import type { RuleFacts } from '#engine/billing/rules/rule-facts.ts';
import { fill } from '#i18n/fill.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { findingWriter } from '../findings/finding-writer.ts';
import { columnsText, criterionText, ruleName } from '../findings/rule-words.ts';
import { InTurn } from './in-turn.tsx';
import { Pending } from './pending.tsx';
import type { Screen } from './screen.ts';
import { lookAt } from './screen.ts';
import { VersionDiff } from './version-diff.tsx';

/** The rules, their versions, and what a version changes on this bill. */
export function RulesSection({ screen }: { readonly screen: Screen }): VNode {
  const { report, texts, locale } = screen;
  const { verdict, versions = [], rules = [] } = report;
  const { rules: words } = texts;
  if (verdict === undefined) return <Pending screen={screen} />;
  const writer = findingWriter(texts.findings, locale);
  return (
    <>
      <p class="note">{words.lede}</p>
      <div class="rule-versions" role="group" aria-label={words.choose}>
        <span aria-hidden="true">{words.choose}:</span>
        {versions.map(({ version }) => (
          <VersionButton key={version} version={version} isChosen={version === verdict.version} screen={screen} />
        ))}
      </div>
      {versions.slice(1).map((after, index) => {
        const before = versions[index];
        return before !== undefined && <VersionDiff key={after.version} {...{ before, after, words, writer }} />;
      })}
      <details class="disclosure">
        <summary>{words.list}</summary>
        <InTurn screen={screen} draw={() => <RuleList rules={rules} words={words} writer={writer} />} />
      </details>
    </>
  );
}

interface VersionProps {
  readonly version: number;
  readonly isChosen: boolean;
  readonly screen: Screen;
}

function VersionButton({ version, isChosen, screen }: VersionProps): VNode {
  const { view, texts } = screen;
  return (
    <button type="button" class="link-button" aria-pressed={isChosen} {...lookAt({ ...view, rulesVersion: version })}>
      {fill(texts.rules.version, { version })}
    </button>
  );
}

interface ListProps {
  readonly rules: readonly RuleFacts[];
  readonly words: BillTexts['rules'];
  readonly writer: FindingWriter;
}

function RuleList({ rules, words, writer }: ListProps): VNode {
  return (
    <dl class="rule-list">
      {rules.map((rule) => (
        <div key={`${rule.id} ${rule.since}`} id={ruleAnchor(rule)}>
          <dt>
            {ruleName(rule.id, writer.words)} <code>{rule.id}</code>
          </dt>
          <dd>
            {fill(words.since, { since: rule.since })}{' '}
            {rule.until !== null && `${fill(words.until, { until: rule.until })} `}
            {criterionText(rule, writer)} {needsText(rule, words, writer)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A rule that another took the place of stands beside it. */
function ruleAnchor({ id, until }: RuleFacts): string {
  return until === null ? `rule-${id}` : `rule-${id}-${until}`;
}

function needsText({ needs, needsDays }: RuleFacts, words: BillTexts['rules'], { words: said, format }: FindingWriter) {
  const columns = columnsText(needs, said);
  return needsDays === 0
    ? fill(words.needs, { columns })
    : fill(words.needsDays, { columns, days: format.number(needsDays) });
}
