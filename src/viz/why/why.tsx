import type { ComponentChildren, VNode } from 'preact';
import type { ViewContext } from '../kit/view-context.ts';

export interface WhyButtonProps {
  /** Id of the panel it opens; unique on the page. */
  readonly panel: string;
  readonly context: ViewContext;
  readonly children: ComponentChildren;
}

/** A figure that can be asked "why?": the button alone. Its panel may stand elsewhere, since a paragraph cannot hold one. */
export function WhyButton({ panel, context, children }: WhyButtonProps): VNode {
  return (
    <button type="button" class="why" popovertarget={panel}>
      {children}
      <span class="visually-hidden">{` ${context.words.why}`}</span>
    </button>
  );
}

export interface WhyPanelProps {
  readonly panel: string;
  readonly context: ViewContext;
  readonly title: string;
  /** Made only while the panel is filled. */
  readonly content: () => ComponentChildren;
}

/** The panel of a figure: a native popover, so it opens, closes and keeps focus without script. */
export function WhyPanel({ panel, context, title, content }: WhyPanelProps): VNode {
  return (
    <div id={panel} class="why-panel" popover="auto" role="dialog" aria-label={title} tabIndex={0}>
      {context.isOpen(panel) && (
        <>
          <p class="why-title">{title}</p>
          {content()}
        </>
      )}
    </div>
  );
}

/** Button and panel together, for places that may hold a block: table cells, list items. */
export function Why(props: WhyButtonProps & WhyPanelProps): VNode {
  return (
    <>
      <WhyButton {...props} />
      <WhyPanel {...props} />
    </>
  );
}
