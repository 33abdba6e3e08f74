import type { VNode } from 'preact';
import { issueSentence } from '../../form/issue-sentence.ts';
import type { CalculatorView } from './context.ts';

/**
 * Everything in a link that could not be used: the field it belongs to may be folded away, or there may be none. In the reader's
 * language; the link's own words only as text.
 */
export function LinkNotices({ view }: { readonly view: CalculatorView }): VNode | null {
  const { words } = view.texts;
  const { notices, issues, drafts } = view.state;
  // What somebody types is answered where it is typed.
  const atField = Object.entries(issues).flatMap(([key, found]) => (key in drafts ? [] : [found]));
  const parts = [...notices, ...atField];
  if (parts.length === 0) return null;
  return (
    <div class="notice notice-warn" role="status">
      <p class="notice-title">{words.linkNotice}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.path}>
            <code>{part.path}</code>: {part.path === 'v' ? words.otherVersion : issueSentence(part, view)}
          </li>
        ))}
      </ul>
    </div>
  );
}
