import type { VNode } from 'preact';
import { Component, createRef } from 'preact';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { NameProblem, OwnQuery } from './own-queries.ts';
import { LONGEST_NAME, nameProblem } from './own-queries.ts';

interface Props {
  readonly screen: Screen;
  readonly own: readonly OwnQuery[];
  readonly onOwn: (query: OwnQuery) => void;
  readonly onRename: (before: string, name: string) => void;
  readonly onDelete: (name: string) => void;
}

interface State {
  /** The query that is being given another name, by its place in the list. */
  readonly renamed: number | null;
  /** What is wrong with that name, once it was tried. */
  readonly problem: NameProblem | null;
}

const PENCIL = 'M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6z';

const AS_THEY_ARE: State = { renamed: null, problem: null };

/** The queries that the reader keeps: to be put into the editor, called something else, or deleted. */
export class OwnList extends Component<Props, State> {
  override state = AS_THEY_ARE;
  readonly #list = createRef<HTMLUListElement>();

  /** The reader goes on where they were: in the field that came, or at the button that it came of. */
  override componentDidUpdate(_before: Props, { renamed: before }: State): void {
    const { renamed } = this.state;
    if (renamed === before) return;
    const item = this.#list.current?.children[renamed ?? before ?? 0];
    const place = item?.querySelector<HTMLElement>(renamed === null ? '[data-rename]' : 'input');
    place?.focus();
    if (place instanceof HTMLInputElement) place.select();
  }

  override render({ own }: Props, { renamed }: State): VNode {
    return (
      <ul class="sql-queries" role="list" ref={this.#list}>
        {own.map((query, index) => (
          <li key={query.name}>{index === renamed ? this.#form(query) : this.#buttons(query, index)}</li>
        ))}
      </ul>
    );
  }

  #buttons(query: OwnQuery, index: number): VNode {
    const { screen, onOwn } = this.props;
    const words = screen.texts.sql;
    return (
      <>
        <button type="button" class="link-button" onClick={() => onOwn(query)}>
          {query.name}
        </button>{' '}
        <button
          type="button"
          class="icon-button"
          data-rename
          aria-label={say(words.rename, { name: query.name })}
          onClick={() => this.setState({ renamed: index, problem: null })}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={PENCIL} fill="none" stroke="currentColor" stroke-width="1.25" />
          </svg>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say(words.delete, { name: query.name })}
          onClick={() => this.#delete(query)}
        >
          ×
        </button>
      </>
    );
  }

  #form(query: OwnQuery): VNode {
    const words = this.props.screen.texts.sql;
    const { problem } = this.state;
    return (
      <form
        class="sql-keep"
        onSubmit={(event) => this.#rename(event, query)}
        onKeyDown={({ key }) => key === 'Escape' && this.setState(AS_THEY_ARE)}
      >
        <label class="caption">
          {say(words.newName, { name: query.name })}
          <input
            class="sql-name"
            name="name"
            defaultValue={query.name}
            maxLength={LONGEST_NAME}
            autocomplete="off"
            aria-invalid={problem !== null}
            aria-describedby="sql-name-error"
          />
        </label>
        <button type="submit" class="button">
          {words.renameIt}
        </button>
        <button type="button" class="link-button" onClick={() => this.setState(AS_THEY_ARE)}>
          {words.cancel}
        </button>
        <p class="field-error" id="sql-name-error" aria-live="polite">
          {problem !== null && words[problem]}
        </p>
      </form>
    );
  }

  #rename(event: SubmitEvent, { name: before }: OwnQuery): void {
    event.preventDefault();
    const { own, onRename } = this.props;
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('name');
    const name = field instanceof HTMLInputElement ? field.value.trim() : '';
    const problem = nameProblem(own, name, before);
    if (problem === null) onRename(before, name);
    this.setState(problem === null ? AS_THEY_ARE : { problem });
  }

  #delete({ name }: OwnQuery): void {
    // Those after it move up.
    this.setState(AS_THEY_ARE);
    this.props.onDelete(name);
  }
}
