import type { ComponentChildren, ComponentClass } from 'preact';
import { Component } from 'preact';

/**
 * A view that is drawn again only when `isSame` says its props differ in what it shows. For the many fields of a tool of which one
 * changes at a time: comparing is far quicker than drawing. (`memo` of preact/compat does the same and brings all of compat.)
 */
export function memo<Props>(
  view: (props: Props) => ComponentChildren,
  isSame: (before: Props, after: Props) => boolean,
): ComponentClass<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !isSame(this.props, next);
    }

    override render(): ComponentChildren {
      return view(this.props);
    }
  };
}
