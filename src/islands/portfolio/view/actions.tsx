import type { VNode } from 'preact';
import type { PortfolioView } from './context.ts';

/** Steps back and forth, and taking the result elsewhere. Unusable steps stay focusable, so that focus is never lost. */
export function Actions({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const { past, future } = view.state;
  return (
    <div class="actions needs-script no-print">
      <div class="button-row" role="group" aria-label={words.history}>
        <Step action="undo" label={words.undo} usable={past.length > 0} />
        <Step action="redo" label={words.redo} usable={future.length > 0} />
        <Step action="reset" label={words.reset} usable />
      </div>
      <div class="button-row" role="group" aria-label={words.takeAway}>
        <Step action="copy" label={words.copyLink} usable />
        <Step action="csv" label={words.exportCsv} usable />
        <Step action="json" label={words.exportJson} usable />
        <span class="small muted" role="status">
          {view.said}
        </span>
      </div>
    </div>
  );
}

function Step({
  action,
  label,
  usable,
}: {
  readonly action: string;
  readonly label: string;
  readonly usable: boolean;
}): VNode {
  return (
    <button type="button" class="link-button" data-action={action} aria-disabled={usable ? undefined : 'true'}>
      {label}
    </button>
  );
}
