import type { VNode } from 'preact';
import { Component } from 'preact';

export interface UnchangedProps {
  /** Everything the drawing depends on; always of the same length. */
  readonly by: readonly unknown[];
  readonly draw: () => VNode;
}

/** Draws again only when something it depends on has changed: a keystroke in one event leaves the other rows and the plan alone. */
export class Unchanged extends Component<UnchangedProps> {
  override shouldComponentUpdate({ by }: UnchangedProps): boolean {
    return by.some((value, index) => value !== this.props.by[index]);
  }

  override render({ draw }: UnchangedProps): VNode {
    return draw();
  }
}
