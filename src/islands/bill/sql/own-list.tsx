import type { VNode } from 'preact';
import { Component, createRef } from 'preact';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import { NameForm } from './name-form.tsx';
import type { OwnQuery } from './own-queries.ts';
import { nameProblem } from './own-queries.ts';

interface Props {
  readonly screen: Screen;
  readonly own: readonly OwnQuery[];
  readonly onOwn: (query: OwnQuery) => void;
  /** Both say whether the browser took it. */
  readonly onKeep: (name: string) => boolean;
  readonly onRename: (before: string, name: string) => boolean;
  readonly onDelete: (name: string) => void;
}

interface State {
  /** The query that is being given another name, by the one it has. */
  readonly renamed: string | null;
}

const PENCIL = 'M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6z';

const AS_THEY_ARE: State = { renamed: null };

/** The queries that the reader keeps: to be put into the editor, called something else, or deleted; and the form that keeps one more. */
export class OwnList extends Component<Props, State> {
  override state = AS_THEY_ARE;
  readonly #list = createRef<HTMLUListElement>();
  readonly #keep = createRef<NameForm>();
  /** The place in the list where the reader goes on once it is drawn anew. */
  #goOnAt: number | null = null;

  /** In the field that came, at the button that it came of, at the neighbour of a query that went, or where another is kept. */
  override componentDidUpdate(): void {
    if (this.#goOnAt === null) return;
    const items = [...(this.#list.current?.children ?? [])];
    const item = items[this.#goOnAt] ?? items.at(-1);
    this.#goOnAt = null;
    const place = item?.querySelector<HTMLElement>('input, [data-rename]') ?? this.#keep.current;
    place?.focus();
    if (place instanceof HTMLInputElement) place.select();
  }

  override render({ screen, own, onKeep }: Props, { renamed }: State): VNode {
    const words = screen.texts.sql;
    return (
      <>
        <ul class="sql-queries" role="list" ref={this.#list}>
          {own.map((query, index) => (
            <li key={query.name}>{query.name === renamed ? this.#form(query, index) : this.#buttons(query, index)}</li>
          ))}
        </ul>
        <NameForm
          id="sql-keep"
          ref={this.#keep}
          label={words.name}
          name=""
          submit={words.keep}
          // A query that has the name already gives way.
          problemOf={(name) => nameProblem([], name)}
          onName={onKeep}
          {...{ screen }}
        />
      </>
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
          onClick={() => this.#rename(query.name, index)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={PENCIL} fill="none" stroke="currentColor" stroke-width="1.25" />
          </svg>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say(words.delete, { name: query.name })}
          onClick={() => this.#delete(query, index)}
        >
          ×
        </button>
      </>
    );
  }

  #form({ name: before }: OwnQuery, index: number): VNode {
    const { screen, own, onRename } = this.props;
    const words = screen.texts.sql;
    return (
      <NameForm
        id="sql-rename"
        label={say(words.newName, { name: before })}
        name={before}
        submit={words.renameIt}
        problemOf={(name) => nameProblem(own, name, before)}
        onName={(name) => {
          const isKept = onRename(before, name);
          if (isKept) this.#rename(null, index);
          return isKept;
        }}
        onCancel={() => this.#rename(null, index)}
        {...{ screen }}
      />
    );
  }

  /** Lets the reader call a query something else, or no query. */
  #rename(renamed: string | null, index: number): void {
    this.#goOnAt = index;
    this.setState({ renamed });
  }

  #delete({ name }: OwnQuery, index: number): void {
    this.#goOnAt = index;
    this.props.onDelete(name);
  }
}
