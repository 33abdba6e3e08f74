import type { VNode } from 'preact';
import type { Issue } from '#engine/kit/result.ts';
import { fill } from '#i18n/fill.ts';
import { EstimateResult } from './estimate-result.tsx';
import { issueSentence } from './issue-sentence.ts';
import type { Screen } from './screen.ts';

/** Problems of a file that are told one by one. */
const MOST_ISSUES = 5;

/** Where an estimate is opened, what is wrong with it, and the last one that could be compared with the bill. */
export function EstimateSection({ screen }: { readonly screen: Screen }): VNode {
  const { texts, locale, comparison } = screen;
  const { estimate: words } = texts;
  const issues = comparison?.issues ?? [];
  return (
    <div class="stack">
      <p>
        {words.lede} <a href={`/${locale}/calculator/`}>{words.calculator}</a>.
      </p>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      <div class="needs-script no-print">
        <label class="button estimate-choose">
          <input
            type="file"
            name="estimate"
            data-estimate
            accept=".csv,.txt"
            aria-invalid={issues.length > 0}
            aria-describedby="estimate-formats estimate-issues"
          />
          {words.open}
        </label>
        <p class="small muted" id="estimate-formats">
          {words.formats}
        </p>
        <div id="estimate-issues" role="status">
          {issues.length > 0 && <Issues screen={screen} issues={issues} />}
        </div>
      </div>
      {comparison?.last !== null && comparison?.last !== undefined && (
        <EstimateResult screen={screen} {...comparison.last} />
      )}
    </div>
  );
}

function Issues({ screen, issues }: { readonly screen: Screen; readonly issues: readonly Issue[] }): VNode {
  const { texts, format, comparison } = screen;
  const { estimate: words } = texts;
  const more = issues.length - MOST_ISSUES;
  return (
    <div class="notice">
      <p>{fill(words.notCompared, { file: comparison?.file ?? '' })}</p>
      <ul>
        {issues.slice(0, MOST_ISSUES).map((one) => (
          <li key={`${one.path} ${one.code}`}>{sentence(one, screen)}</li>
        ))}
      </ul>
      {more > 0 && <p>{fill(words[`more_${format.plural(more)}`], { count: format.number(more) })}</p>}
      {comparison?.last !== null && <p>{words.lastKept}</p>}
    </div>
  );
}

function sentence(one: Issue, { texts }: Screen): string {
  const { estimate: words } = texts;
  const told = one.code === 'range-empty' ? words.periodEmpty : issueSentence(one, texts);
  return one.path === '' ? told : fill(words.at, { place: one.path, sentence: told });
}
