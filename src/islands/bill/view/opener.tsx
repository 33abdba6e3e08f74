import type { ComponentChildren, VNode } from 'preact';
import type { Issue } from '#engine/kit/result.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { Activity } from '../activity.ts';
import { issueSentence } from './issue-sentence.ts';
import { Reported } from './reported.tsx';
import { say } from './screen.ts';

interface Props {
  readonly texts: BillTexts;
  readonly activity: Activity;
  /** What is on the page now. */
  readonly showing: string;
  readonly isDemo: boolean;
}

/** Where files are chosen or dropped, with what became of them. */
export function Opener({ texts, activity, showing, isDemo }: Props): VNode {
  const { words } = texts;
  return (
    <div class={isDemo ? 'bill-opener' : 'bill-opener is-open'}>
      <div class="bill-drop">
        <label class={isDemo ? 'button button-primary bill-choose' : 'button bill-choose'}>
          <input
            type="file"
            name="bill"
            multiple
            accept=".csv,.gz,.parquet,.tsv,.txt"
            aria-describedby="bill-formats"
          />
          {isDemo ? words.chooseFiles : words.openOther}
        </label>
        <p>
          <span class="bill-drop-here">{words.dropHere}</span>
          <span class="bill-drop-now" aria-hidden="true">
            {words.dropNow}
          </span>
          <span class="small muted" id="bill-formats">
            {words.formats}
          </span>
        </p>
      </div>
      <div class="bill-showing">
        <p role="status">{showing}</p>
        {!isDemo && (
          <button type="button" class="link-button" data-close>
            {words.closeBill}
          </button>
        )}
      </div>
      <div role="status">
        <Outcome texts={texts} activity={activity} />
      </div>
    </div>
  );
}

function Outcome({ texts, activity }: Pick<Props, 'texts' | 'activity'>): VNode | null {
  const { words } = texts;
  switch (activity.kind) {
    case 'cancelled':
      return <Notice>{words.cancelled}</Notice>;
    case 'lost':
      return (
        <Notice>
          <Reported text={words.lost} reason={activity.reason} />
        </Notice>
      );
    case 'unresponsive':
      return <Notice>{words.unresponsive}</Notice>;
    case 'not-fetched':
      return <Notice>{activity.what === 'demo' ? words.demoNotFetched : words.notFetched}</Notice>;
    case 'failed':
      return (
        <Notice>
          <Reported text={words.failed} reason={activity.reason} />
        </Notice>
      );
    case 'refused':
      return (
        <>
          {activity.issues.map((issue) => (
            <Notice key={issue.path}>
              <strong>{say(words.notOpened, { files: issue.path })}</strong> <Told issue={issue} texts={texts} />
            </Notice>
          ))}
        </>
      );
    case 'idle':
    case 'working':
      return null;
  }
}

function Told({ issue, texts }: { readonly issue: Issue; readonly texts: BillTexts }): VNode {
  const { reason } = issue.params;
  if (reason === undefined) return <>{issueSentence(issue, texts)}</>;
  const text = issueSentence({ ...issue, params: { ...issue.params, reason: '{reason}' } }, texts);
  return <Reported text={text} reason={String(reason)} />;
}

function Notice({ children }: { readonly children: ComponentChildren }): VNode {
  return <p class="notice notice-warn">{children}</p>;
}
