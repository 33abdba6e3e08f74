import type { VNode } from 'preact';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issueSentence } from './issue-sentence.ts';
import { say } from './screen.ts';

/** What is happening with a file. */
export type OpenerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

interface Props {
  readonly texts: BillTexts;
  readonly state: OpenerState;
  /** What is on the page now. */
  readonly showing: string;
  readonly isDemo: boolean;
  /** What of the link could not be used. */
  readonly notices: readonly Issue[];
  /** Present in the browser only. */
  readonly onCancel?: () => void;
  readonly onClose?: () => void;
}

/** Where files are chosen or dropped, with what becomes of them. */
export function Opener({ texts, state, showing, isDemo, notices, onCancel, onClose }: Props): VNode {
  const { words } = texts;
  return (
    <div class="bill-opener">
      <label class="bill-drop">
        <input type="file" name="bill" multiple class="visually-hidden" accept=".csv,.gz,.parquet,.tsv,.txt" />
        <span class="button">{words.chooseFiles}</span> <span class="muted">{words.dropHere}</span>
      </label>
      <div aria-live="polite">
        <p>
          {showing}{' '}
          {!isDemo && (
            <button type="button" class="link-button" onClick={onClose}>
              {words.closeBill}
            </button>
          )}
        </p>
        {notices.map((issue) => (
          <p key={issue.path} class="notice">
            {issue.path}: {issueSentence(issue, texts)}
          </p>
        ))}
        {state.kind === 'working' && (
          <p class="bill-progress">
            {state.what}{' '}
            <button type="button" class="link-button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        )}
        {state.kind === 'cancelled' && <p class="notice">{words.cancelled}</p>}
        {state.kind === 'failed' && <p class="notice">{say(words.failed, { reason: state.reason })}</p>}
        {state.kind === 'refused' &&
          state.issues.map((issue) => (
            <p key={issue.path} class="notice">
              {say(words.notOpened, { files: issue.path })} {issueSentence(issue, texts)}
            </p>
          ))}
      </div>
    </div>
  );
}
