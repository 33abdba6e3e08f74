import type { VNode } from 'preact';
import type { QueryError } from '#engine/billing/workbench/database-error.ts';
import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';
import { Reported } from '../view/reported.tsx';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { BenchStatus } from './bench-state.ts';
import type { FinSqlEditor } from './editor-element.ts';

interface Props {
  readonly screen: Screen;
  readonly status: BenchStatus;
  /** Of the query, in characters. */
  readonly length: number;
}

/** What becomes of the query, said as it happens. */
export function StatusLine({ screen, status, length }: Props): VNode {
  const { texts } = screen;
  return (
    <div class="sql-status" aria-live="polite">
      {status.kind === 'refused' ? (
        <div class="notice notice-warn">
          <p>{status.error.at === null ? texts.sql.error : say(texts.sql.errorAt, { ...status.error.at })}</p>
          <p class="sql-message" translate={false} lang="en">
            {status.error.message}
          </p>
          {status.error.at !== null && <GoTo screen={screen} at={status.error.at} />}
        </div>
      ) : (
        status.kind !== 'idle' && (
          <p class={status.kind === 'busy' ? 'sql-busy' : 'notice'}>
            {status.kind === 'failed' ? (
              <Reported text={texts.sql['state.failed']} reason={status.reason} />
            ) : (
              sentence(status, screen, length)
            )}
          </p>
        )
      )}
    </div>
  );
}

/** Takes the reader to what the database stumbled over. */
function GoTo({ screen, at }: Pick<Props, 'screen'> & { readonly at: NonNullable<QueryError['at']> }): VNode {
  const goTo = ({ currentTarget }: Event) => {
    const form = (currentTarget as HTMLElement).closest('form');
    form?.querySelector<FinSqlEditor>('fin-sql-editor')?.goTo(at.line, at.column);
  };
  return (
    <p>
      <button type="button" class="link-button" onClick={goTo}>
        {screen.texts.sql.goTo}
      </button>
    </p>
  );
}

function sentence(
  status: Exclude<BenchStatus, { kind: 'refused' | 'failed' | 'idle' }>,
  { texts, format }: Screen,
  length: number,
): string {
  const words = texts.sql;
  switch (status.kind) {
    case 'busy':
      return words[`state.${status.what}`];
    case 'cancelled':
      return words['state.cancelled'];
    case 'saved':
      return say(status.isCut ? words.savedCut : words[`saved_${format.plural(status.rows)}`], {
        rows: format.number(status.rows),
      });
    case 'not-fetched':
      return words['state.notFetched'];
    case 'not-run':
      return status.why === 'tooLong' ? say(words.tooLong, { most: LONGEST_SQL, count: length }) : words[status.why];
  }
}
