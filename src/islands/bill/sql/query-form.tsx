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

/** The query and what can be done with it. */
export function QueryForm(props: Props): VNode {
  const { screen, state, onRun } = props;
  const words = screen.texts.sql;
  return (
    <form class="sql-form" onSubmit={(event) => submit(event, onRun)} onKeyDown={(event) => runByKey(event, onRun)}>
      <label class="field-label" for="sql-text">
        {words.editor}
      </label>
      {state.isFromLink && <p class="notice">{words.fromLink}</p>}
      <Editor {...props} />
      <p class="caption" id="sql-help">
        {words.editorHelp}
      </p>
      <Buttons {...props} />
      <p class="caption">{words.inLink}</p>
      <StatusLine screen={screen} status={state.status} length={state.text.length} />
    </form>
  );
}

/** A plain field, which an editor takes the place of once it is used. */
function Editor({ screen, state, onText }: Props): VNode {
  const { texts, live, facts } = screen;
  const words = texts.sql;
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
  if (live === null) return field;
  const label = `${words.editor}. ${words.editorHelp}`;
  return <>{h('fin-sql-editor', { text: state.text, columns: facts?.columns ?? [], 'data-label': label }, field)}</>;
}

function Buttons({ screen, state, onCancel, onCopyLink }: Props): VNode {
  const words = screen.texts.sql;
  const isBusy = state.status.kind === 'busy';
  return (
    <p class="button-row no-print">
      <button type="submit" class="button button-primary" disabled={screen.live === null || isBusy}>
        {words.run}
      </button>
      {isBusy && (
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
      {screen.live !== null && (
        <button type="button" class="link-button" onClick={onCopyLink}>
          {words.copyLink}
        </button>
      )}
      <span class="caption" role="status">
        {(state.note === 'linkCopied' || state.note === 'linkNotCopied') && words[state.note]}
      </span>
    </p>
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
