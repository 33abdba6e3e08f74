import type { VNode } from 'preact';
import type { Issue } from '#engine/kit/result.ts';
import { fill } from '#i18n/fill.ts';
import { issueSentence } from '../../form/issue-sentence.ts';
import type { PortfolioView } from './context.ts';

/** A hostile link can hold hundreds of problems; the first few say enough. */
const MOST_SHOWN = 5;

/** What a link held that could not be used. The space is only taken when there is something to say. */
export function LinkNotice({ view }: { readonly view: PortfolioView }): VNode | null {
  const { notices } = view.state;
  const { words } = view.texts;
  if (notices.length === 0) return null;
  const left = notices.length - MOST_SHOWN;
  return (
    <div class="notice notice-warn" role="status">
      <p class="notice-title">{words.linkTitle}</p>
      <ul>
        {notices.slice(0, MOST_SHOWN).map((issue, index) => (
          <li key={index}>{noticeText(issue, view)}</li>
        ))}
      </ul>
      {left > 0 && <p>{fill(words.leftOut, { count: view.results.format.number(left) })}</p>}
    </div>
  );
}

function noticeText(issue: Issue, view: PortfolioView): string {
  const { words } = view.texts;
  if (issue.path === 'v') return words.otherVersion;
  const problem = issueSentence(issue, view);
  const [, place, field = ''] = /^(\d+)\.(.+)$/.exec(issue.path) ?? [];
  if (place !== undefined) return fill(words.inEvent, { place, field: fieldName(field, view), problem });
  return fill(words.inField, { field: issue.path === '' ? words.link : fieldName(issue.path, view), problem });
}

/** The name a reader knows a field by; an unknown key is shown as it came, as text. */
function fieldName(key: string, { texts }: PortfolioView): string {
  const { words, workload } = texts;
  const names: Readonly<Record<string, string>> = {
    ...workload,
    name: words.name,
    bank: words.bankSize,
    region: words.region,
    scope: words.scope,
    freeTier: words.freeTier,
    events: words.fieldEvents,
  };
  return Object.hasOwn(names, key) ? (names[key] ?? key) : `“${key}”`;
}
