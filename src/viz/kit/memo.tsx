import type { ComponentChildren, FunctionComponent } from 'preact';
import { Component } from 'preact';

/**
 * A view that is drawn again only when `isSame` says its props differ in what it shows. For the many fields of a tool of which one
 * changes at a time: comparing is far quicker than drawing. (`memo` of preact/compat does the same and brings all of compat.)
 */
export function memo<Props>(
  view: (props: Props) => ComponentChildren,
  isSame: (before: Props, after: Props) => boolean,
): FunctionComponent<Props> {
  class Memo extends Component<{ readonly shown: Props }> {
    override shouldComponentUpdate({ shown }: { readonly shown: Props }): boolean {
      return !isSame(this.props.shown, shown);
    }

    override render(): ComponentChildren {
      return view(this.props.shown);
    }
  }
  return (props) => <Memo shown={props} />;
}
