import type { ComponentChildren, VNode } from 'preact';
import type { CalculatorView } from './context.ts';

export interface FoldedGroupProps {
  readonly id: string;
  readonly title: string;
  /** What a reader should know without unfolding it: how much was changed inside. */
  readonly note: string;
  readonly view: CalculatorView;
  readonly children: ComponentChildren;
}

/** Fields that are needed seldom. In the browser they exist only while the group is open. */
export function FoldedGroup({ id, title, note, view, children }: FoldedGroupProps): VNode {
  const group = `group-${id}`;
  return (
    <details class="disclosure folded" id={group}>
      <summary>
        {title}
        {note !== '' && <span class="folded-note">{note}</span>}
      </summary>
      <div class="fields">{view.results.isOpen(group) && children}</div>
    </details>
  );
}
