import type { VNode } from 'preact';
import type { ConformanceFinding } from '#engine/billing/conformance/check-conformance.ts';
import { fill } from '#i18n/fill.ts';
import { checkSentence } from '../conformance/check-sentence.ts';
import type { Screen } from './screen.ts';
import { SeverityMark } from './severity-mark.tsx';

interface Props {
  readonly id: string;
  /** Names it: two tables of a page must not be called the same. */
  readonly caption: string;
  readonly findings: readonly ConformanceFinding[];
  readonly screen: Screen;
}

/** What is not as FOCUS asks: how bad it is, in words, the rows and what they cost. */
export function ConformanceTable({ id, caption, findings, screen }: Props): VNode {
  const { conformance: words } = screen.texts;
  return (
    <section class="table-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table class="ledger conformance-table">
        <caption id={`${id}-caption`}>{fill(caption, { metric: screen.viewOf('conformance').metric })}</caption>
        <thead>
          <tr>
            <th scope="col">{words['column.check']}</th>
            <th scope="col" class="num">
              {words['column.rows']}
            </th>
            <th scope="col" class="num">
              {words['column.cost']}
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <Row key={`${finding.id} ${finding.column} ${finding.ruleIds.join()}`} finding={finding} screen={screen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ finding, screen }: { readonly finding: ConformanceFinding; readonly screen: Screen }): VNode {
  const { texts, format, cost } = screen;
  const { conformance: words } = texts;
  return (
    <tr>
      <td>
        <SeverityMark severity={finding.severity} words={texts.findings} /> {checkSentence(finding, words)}
        <FindingDetails finding={finding} screen={screen} />
      </td>
      <td class="num">{format.number(finding.rows)}</td>
      {finding.cost === null ? <td class="muted">{words.unknown}</td> : <td class="num">{cost(finding.cost)}</td>}
    </tr>
  );
}

/** Signs of a value that are shown: tags of a row can be a page long. */
const LONGEST = 160;

/** The check by its id, the rules of the model it answers, and values as the file writes them. */
export function FindingDetails({
  finding,
  screen,
}: {
  readonly finding: ConformanceFinding;
  readonly screen: Screen;
}): VNode {
  const { conformance: words } = screen.texts;
  const { id, ruleIds, examples } = finding;
  return (
    <details class="disclosure conformance-details">
      <summary>{words.details}</summary>
      <dl class="facts">
        <div>
          <dt>{words.check}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
        {ruleIds.length > 0 && (
          <div>
            <dt>{words.rules}</dt>
            <dd>{ruleIds.join(', ')}</dd>
          </div>
        )}
        {examples.length > 0 && (
          <div>
            <dt>{words.examples}</dt>
            {examples.map((example) => (
              <dd key={example}>
                <code>{shortened(example)}</code>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  );
}

function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length <= LONGEST ? text : `${signs.slice(0, LONGEST).join('')}…`;
}
