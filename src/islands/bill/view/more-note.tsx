import type { VNode } from 'preact';
import type { Screen } from './screen.ts';
import { lookAt } from './screen.ts';

interface Props {
  /** How many there are beside those shown. */
  readonly count: string;
  readonly screen: Screen;
}

/** What a page as it was built leaves out: how many, and a button that has the demo account worked out in full. */
export function MoreNote({ count, screen: { texts, view } }: Props): VNode {
  return (
    <p class="note">
      {count}.{' '}
      <button type="button" class="link-button needs-script no-print" {...lookAt(view)}>
        {texts.words.showAll}
      </button>
    </p>
  );
}
