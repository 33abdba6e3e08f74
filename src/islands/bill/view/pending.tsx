import type { VNode } from 'preact';
import type { Screen } from './screen.ts';
import { lookAt } from './screen.ts';

/** Stands where a section will be, or would be had the reader not cancelled. */
export function Pending({ screen: { isWorking, texts, view } }: { readonly screen: Screen }): VNode {
  const { words } = texts;
  if (isWorking) return <p class="muted">{words.pending}</p>;
  return (
    <p class="muted">
      {words.notWorkedOut}{' '}
      <button type="button" class="link-button" {...lookAt(view)}>
        {words.workOut}
      </button>
    </p>
  );
}
