import type { VNode } from 'preact';
import type { Finding } from '#engine/billing/rules/finding.ts';
import type { RuleFacts } from '#engine/billing/rules/rule-facts.ts';
import { findingFacts } from '../findings/finding-facts.ts';
import { findingSentence } from '../findings/finding-sentence.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { criterionText, ruleOf } from '../findings/rule-words.ts';
import { SeverityMark } from './severity-mark.tsx';

interface Props {
  readonly finding: Finding;
  readonly rules: readonly RuleFacts[];
  readonly writer: FindingWriter;
}

/** A finding: how much it matters, its sentence, and why it is one. */
export function FindingItem({ finding, rules, writer }: Props): VNode {
  const { words } = writer;
  return (
    <li class="finding-item">
      <p>
        <SeverityMark severity={finding.severity} words={words} /> {findingSentence(finding, writer)}
      </p>
      <FindingWhy finding={finding} rules={rules} writer={writer} />
    </li>
  );
}

/** Why something is a finding: how its rule judges, and what it rests on. */
export function FindingWhy({ finding, rules, writer }: Props): VNode {
  const rule = ruleOf(finding, rules);
  return (
    <details class="disclosure finding-why">
      <summary>{writer.words.why}</summary>
      <div>
        {rule !== undefined && <p>{criterionText(rule, writer)}</p>}
        <dl class="facts">
          {findingFacts(finding, writer).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
