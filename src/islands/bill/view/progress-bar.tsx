import type { VNode } from 'preact';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { Activity } from '../activity.ts';

interface Props {
  readonly texts: BillTexts;
  readonly activity: Activity;
}

/** What is under way and how to end it; stays in view wherever the reader is on the page. */
export function ProgressBar({ texts: { words }, activity }: Props): VNode | null {
  if (activity.kind !== 'working') return null;
  const { what, share } = activity;
  return (
    <div class="bill-progress">
      <label class="small" for="bill-progress">
        {what}
      </label>
      <button type="button" class="link-button" data-cancel>
        {words.cancel}
      </button>
      <div class="bill-progress-track">
        {share === null ? (
          <progress id="bill-progress" key="some" />
        ) : (
          <progress id="bill-progress" key="part" value={share} />
        )}
      </div>
    </div>
  );
}
