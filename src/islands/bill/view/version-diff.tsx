import type { VNode } from 'preact';
import type { Finding } from '#engine/billing/rules/finding.ts';
import { diffFindings } from '#engine/billing/rules/diff-findings.ts';
import { SEVERITIES } from '#engine/billing/rules/finding.ts';
import type { Verdict } from '#engine/billing/rules/judge-bill.ts';
import { fill } from '#i18n/fill.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { ruleName } from '../findings/rule-words.ts';

interface Props {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly words: BillTexts['rules'];
  readonly writer: FindingWriter;
}

/** What a version of the rules changes on a bill: in one line, and rule by rule. */
export function VersionDiff({ before, after, words, writer }: Props): VNode {
  const { format } = writer;
  const { added, removed, changed, same } = diffFindings(before.findings, after.findings);
  const said = fill(words[`diffSame_${format.plural(same)}`], {
    from: before.version,
    to: after.version,
    count: format.number(same),
    added: format.number(added.length),
    removed: format.number(removed.length),
    changed: format.number(changed.length),
  });
  return (
    <>
      <p>{said}</p>
      <RuleCounts {...{ before, after, words, writer }} />
    </>
  );
}

function RuleCounts({ before, after, words, writer }: Props): VNode {
  const rules = [...new Set([...before.findings, ...after.findings].map(({ rule }) => rule))];
  const id = `diff-${after.version}-caption`;
  return (
    <section class="table-scroll" tabIndex={0} aria-labelledby={id}>
      <table class="ledger ledger-dense">
        <caption id={id}>{fill(words.diffTitle, { to: after.version })}</caption>
        <thead>
          <tr>
            <th scope="col">{words['column.rule']}</th>
            <th scope="col">{fill(words['column.before'], { version: before.version })}</th>
            <th scope="col">{fill(words['column.after'], { version: after.version })}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule}>
              <th scope="row">{ruleName(rule, writer.words)}</th>
              <td>{countsOf(before.findings, rule, words, writer)}</td>
              <td>{countsOf(after.findings, rule, words, writer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Findings of a rule by how much they matter. */
function countsOf(
  findings: readonly Finding[],
  rule: string,
  words: BillTexts['rules'],
  { words: said, format }: FindingWriter,
): string {
  const told = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((one) => one.rule === rule && one.severity === severity).length;
    return count === 0 ? [] : [`${said[`severity.${severity}`]}: ${format.number(count)}`];
  });
  return told.length === 0 ? words.notYet : told.join(', ');
}
