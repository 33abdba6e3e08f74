import type { VNode } from 'preact';
import { h } from 'preact';
import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';
import type { Screen } from '../view/screen.ts';
import type { BenchState } from './bench-state.ts';
import { StatusLine } from './status-line.tsx';

interface Props {
  readonly screen: Screen;
  readonly state: BenchState;
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  readonly onCopyLink: () => void;
}

/** The query and what can be done with it. A plain field, which an editor takes the place of once it is used. */
export function QueryForm({ screen, state, onText, onRun, onCancel, onCopyLink }: Props): VNode {
  const { texts, live, facts } = screen;
  const words = texts.sql;
  const isBusy = state.status.kind === 'busy';
  const field = (
    <textarea
      id="sql-text"
      name="sql"
      class="sql-text"
      rows={9}
      spellcheck={false}
      autocomplete="off"
      autocapitalize="off"
      maxLength={LONGEST_SQL}
      aria-describedby="sql-help"
      translate={false}
      value={state.text}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
  return (
    <form class="sql-form" onSubmit={(event) => submit(event, onRun)} onKeyDown={(event) => runByKey(event, onRun)}>
      <label class="field-label" id="sql-label" for="sql-text">
        {words.editor}
      </label>
      {state.isFromLink && <p class="notice">{words.fromLink}</p>}
      {live === null
        ? field
        : h(
            'fin-sql-editor',
            { text: state.text, columns: facts?.columns ?? [], 'data-label': `${words.editor}. ${words.editorHelp}` },
            field,
          )}
      <p class="caption" id="sql-help">
        {words.editorHelp}
      </p>
      <p class="button-row no-print">
        <button type="submit" class="button button-primary" disabled={live === null || isBusy}>
          {words.run}
        </button>
        {isBusy && (
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
        {live !== null && (
          <button type="button" class="link-button" onClick={onCopyLink}>
            {words.copyLink}
          </button>
        )}
        <span class="caption" role="status">
          {(state.note === 'linkCopied' || state.note === 'linkNotCopied') && words[state.note]}
        </span>
      </p>
      <p class="caption">{words.inLink}</p>
      <StatusLine texts={texts} status={state.status} length={state.text.length} />
    </form>
  );
}

function submit(event: Event, onRun: () => void): void {
  event.preventDefault();
  onRun();
}

function runByKey(event: KeyboardEvent, onRun: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  onRun();
}
