import type { SearchData } from '../search-data.ts';
import type { SearchState } from '../search-state.ts';
import { Answer } from './answer.tsx';

/** What a reader can do in the dialog. */
export interface SearchActions {
  readonly ask: (question: string) => void;
  readonly close: () => void;
  readonly retry: () => void;
  readonly move: (event: KeyboardEvent) => void;
  readonly chooseSlash: (opens: boolean) => void;
}

interface Props {
  readonly data: SearchData;
  readonly state: SearchState;
  readonly actions: SearchActions;
  readonly slash: boolean;
}

/** The dialog with its field and answer. A click beside it closes it, as Escape does. */
export function SearchView({ data, state, actions, slash }: Props) {
  const { words } = data;
  const closeBeside = ({ target, currentTarget }: MouseEvent) => target === currentTarget && actions.close();
  return (
    <dialog class="search-dialog" aria-label={words.heading} onClick={closeBeside} onKeyDown={actions.move}>
      <div class="search-panel">
        <Question data={data} state={state} actions={actions} />
        <div class="search-answer">
          <Answer data={data} state={state} actions={actions} />
        </div>
        <div class="search-foot caption">
          <span class="search-keys">{words.keys}</span>
          <label class="check">
            <input
              type="checkbox"
              checked={slash}
              onChange={({ currentTarget }) => actions.chooseSlash(currentTarget.checked)}
            />
            {words.slash}
          </label>
        </div>
      </div>
    </dialog>
  );
}

/** The field, which is the first stop of the arrows, and the way out. */
function Question({ data: { words }, state, actions }: Omit<Props, 'slash'>) {
  return (
    <search class="search-field">
      <label class="visually-hidden" for="site-search">
        {words.label}
      </label>
      <input
        id="site-search"
        class="text-input"
        type="search"
        data-stop
        value={state.question}
        placeholder={words.hint}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        onInput={({ currentTarget }) => actions.ask(currentTarget.value)}
      />
      <button class="button" type="button" onClick={actions.close}>
        {words.close}
      </button>
    </search>
  );
}
