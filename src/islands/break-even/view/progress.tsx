import type { VNode } from 'preact';
import type { BreakEvenTexts } from '#i18n/break-even-texts.ts';

/** How far the work is, and a way to leave it off; null when there is nothing to wait for. */
export interface ProgressView {
  readonly texts: BreakEvenTexts;
  /** From 0 to 1; null = idle. */
  readonly done: number | null;
  /** The work ended without an answer. */
  readonly ended: 'stopped' | 'failed' | null;
}

/** Shown once the work takes longer than half a second. */
export function Progress({ texts: { words }, done, ended }: ProgressView): VNode | null {
  if (ended === 'stopped') return <p class="notice">{words.stopped}</p>;
  if (ended === 'failed') {
    return (
      <p class="notice notice-warn">
        {words.failed}{' '}
        <button type="button" class="link-button" data-action="again">
          {words.tryAgain}
        </button>
      </p>
    );
  }
  if (done === null) return null;
  return (
    <div class="work-progress">
      <progress max={1} value={done} aria-label={words.working} />
      <span>{words.working}</span>
      <button type="button" class="link-button" data-action="cancel">
        {words.cancel}
      </button>
    </div>
  );
}
