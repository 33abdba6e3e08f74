import type { ComponentChildren, VNode } from 'preact';
import { Component } from 'preact';

interface Props {
  readonly summary: string;
  readonly draw: () => ComponentChildren;
}

/** What is folded away, drawn once it is unfolded: there may be hundreds of entries in it that nobody asks for. For a live page only. */
export class Folded extends Component<Props, { readonly wasOpened: boolean }> {
  override state = { wasOpened: false };

  override render({ summary, draw }: Props, { wasOpened }: { readonly wasOpened: boolean }): VNode {
    return (
      <details
        class="disclosure"
        onToggle={({ currentTarget }) => currentTarget.open && this.setState({ wasOpened: true })}
      >
        <summary>{summary}</summary>
        {wasOpened && draw()}
      </details>
    );
  }
}
