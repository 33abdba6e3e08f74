import type { VNode } from 'preact';
import type { Finding } from '#engine/billing/rules/finding.ts';
import type { RuleId } from '#engine/billing/rules/rule-ids.ts';
import { fill } from '#i18n/fill.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { findingWriter } from '../findings/finding-writer.ts';
import { needsDataText, ruleName } from '../findings/rule-words.ts';
import { FindingItem } from './finding-item.tsx';
import { Folded } from './folded.tsx';
import { MoreNote } from './more-note.tsx';
import { Pending } from './pending.tsx';
import type { Screen } from './screen.ts';

/** Findings of a rule that stand open, and with those folded away: more than anybody reads. */
const SHOWN = 4;
const MOST = 200;

interface Props {
  readonly screen: Screen;
  readonly rules: readonly RuleId[];
}

/** What some rules found, rule by rule; and which of them could not be judged. */
export function FindingsByRule({ screen, rules }: Props): VNode {
  const { verdict, rules: facts = [] } = screen.report;
  const { locale, texts } = screen;
  if (verdict === undefined) return <Pending screen={screen} />;
  const writer = findingWriter(texts.findings, locale);
  const found = rules.map((rule) => [rule, verdict.findings.filter((one) => one.rule === rule)] as const);
  const lacking = verdict.needsData.filter(({ rule }) => rules.some((one) => one === rule));
  return (
    <>
      {found.map(
        ([rule, findings]) =>
          findings.length > 0 && (
            <section key={rule} class="finding-group" aria-labelledby={`${rule}-heading`}>
              <h3 id={`${rule}-heading`}>{ruleName(rule, writer.words)}</h3>
              <List findings={findings.slice(0, SHOWN)} facts={facts} writer={writer} />
              <Rest findings={findings.slice(SHOWN)} facts={facts} writer={writer} screen={screen} />
            </section>
          ),
      )}
      {found.every(([, findings]) => findings.length === 0) && <p>{writer.words.noFindings}</p>}
      {lacking.map((one) => (
        <p key={`${one.rule} ${one.currency}`} class="note">
          {needsDataText(one, writer)}
        </p>
      ))}
    </>
  );
}

interface ListProps {
  readonly findings: readonly Finding[];
  readonly facts: NonNullable<Screen['report']['rules']>;
  readonly writer: FindingWriter;
}

function List({ findings, facts, writer }: ListProps): VNode {
  return (
    <ul class="finding-list" role="list">
      {findings.map((finding) => (
        <FindingItem
          key={JSON.stringify([finding.currency, finding.subject])}
          finding={finding}
          rules={facts}
          writer={writer}
        />
      ))}
    </ul>
  );
}

function Rest({ screen, ...props }: ListProps & Pick<Props, 'screen'>): VNode | null {
  const { findings, writer } = props;
  const { words, format } = writer;
  if (findings.length === 0) return null;
  const count = fill(words[`more_${format.plural(findings.length)}`], { count: format.number(findings.length) });
  if (screen.live === null) return <MoreNote count={count} screen={screen} />;
  return <Folded summary={count} draw={() => <List {...props} findings={findings.slice(0, MOST)} />} />;
}
