import type { VNode } from 'preact';
import type { ConformanceFinding } from '#engine/billing/conformance/check-conformance.ts';
import { MODEL_DEFECTS } from '#engine/billing/conformance/model-defects.ts';
import { fill } from '#i18n/fill.ts';
import { checkSentence } from '../conformance/check-sentence.ts';
import { FindingDetails } from './conformance-table.tsx';
import type { Screen } from './screen.ts';

interface Props {
  /** Those of rules of the model that are wrong. */
  readonly findings: readonly ConformanceFinding[];
  readonly screen: Screen;
}

/** What rules of the model find that are wrong themselves, folded away: each with what is wrong with it and where that was reported. */
export function DefectList({ findings, screen }: Props): VNode {
  const { texts, format } = screen;
  const { conformance: words } = texts;
  const count = format.number(findings.length);
  return (
    <details class="disclosure">
      <summary>{fill(words[`defects_${format.plural(findings.length)}`], { count })}</summary>
      <p>{words.defectsLede}</p>
      <ul class="finding-list" role="list">
        {findings.map((finding) => (
          <Defect key={finding.id} finding={finding} screen={screen} />
        ))}
      </ul>
    </details>
  );
}

function Defect({ finding, screen }: { readonly finding: ConformanceFinding; readonly screen: Screen }): VNode {
  const { texts, format } = screen;
  const { conformance: words } = texts;
  const { defect, rows, ruleIds } = finding;
  const reported = MODEL_DEFECTS[ruleIds[0] ?? '']?.reported ?? null;
  return (
    <li class="finding-item">
      <p>
        <code>{ruleIds.join(', ')}</code>: {checkSentence(finding, words)} (
        {fill(words[`rows_${format.plural(rows)}`], { count: format.number(rows) })})
      </p>
      <p class="note">
        {defect !== undefined && words[`defect.${defect}`]}{' '}
        {reported === null ? (
          words.unreported
        ) : (
          <a href={reported} rel="external">
            {words.reported}
          </a>
        )}
      </p>
      <FindingDetails finding={finding} screen={screen} />
    </li>
  );
}
