import type { VNode } from 'preact';
import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { say } from '../view/screen.ts';
import type { BenchStatus } from './bench-state.ts';

interface Props {
  readonly texts: BillTexts;
  readonly status: BenchStatus;
  /** Of the query, in characters. */
  readonly length: number;
}

/** What becomes of the query, said as it happens. */
export function StatusLine({ texts, status, length }: Props): VNode {
  return (
    <div class="sql-status" aria-live="polite">
      {status.kind === 'refused' ? (
        <div class="notice notice-warn">
          <p>{status.error.at === null ? texts.sql.error : say(texts.sql.errorAt, { ...status.error.at })}</p>
          <p class="sql-message" translate={false} lang="en">
            {status.error.message}
          </p>
        </div>
      ) : (
        status.kind !== 'idle' && (
          <p class={status.kind === 'busy' ? 'sql-busy' : 'notice'}>{sentence(status, texts, length)}</p>
        )
      )}
    </div>
  );
}

function sentence(
  status: Exclude<BenchStatus, { kind: 'refused' | 'idle' }>,
  { sql: words }: BillTexts,
  length: number,
): string {
  switch (status.kind) {
    case 'busy':
      return words[`state.${status.what}`];
    case 'cancelled':
      return words['state.cancelled'];
    case 'failed':
      return say(words['state.failed'], { reason: status.reason });
    case 'not-run':
      return status.why === 'tooLong' ? say(words.tooLong, { most: LONGEST_SQL, count: length }) : words[status.why];
  }
}
