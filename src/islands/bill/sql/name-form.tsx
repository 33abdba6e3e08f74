import type { TargetedSubmitEvent, VNode } from 'preact';
import { Component, createRef } from 'preact';
import type { Screen } from '../view/screen.ts';
import type { NameProblem } from './own-queries.ts';
import { LONGEST_NAME } from './own-queries.ts';

interface Props {
  /** Tells the forms of a page apart. */
  readonly id: string;
  readonly screen: Screen;
  readonly label: string;
  /** What stands in the field at first. */
  readonly name: string;
  readonly submit: string;
  readonly problemOf: (name: string) => NameProblem | null;
  /** Called with a name that has no problem; says whether it was taken: if not, it stays in the field. */
  readonly onName: (name: string) => boolean;
  /** Where it is left out, the form is always there. */
  readonly onCancel?: () => void;
}

interface State {
  /** What is wrong with the name that was tried, until it is changed. */
  readonly problem: NameProblem | null;
}

/** Asks for the name of a query. A name that cannot be is told aloud and at its field, where the reader goes on. */
export class NameForm extends Component<Props, State> {
  override state: State = { problem: null };
  readonly #field = createRef<HTMLInputElement>();

  /** Lets the reader go on in the field. */
  focus(): void {
    this.#field.current?.focus();
  }

  override render({ id, screen, label, name, submit, onCancel }: Props, { problem }: State): VNode {
    const words = screen.texts.sql;
    const described = problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` };
    return (
      <form
        class="sql-keep no-print"
        noValidate
        onSubmit={(event) => this.#send(event)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel?.()}
      >
        <label class="caption">
          {label}
          <input
            class="sql-name"
            name="name"
            ref={this.#field}
            defaultValue={name}
            required
            maxLength={LONGEST_NAME}
            autocomplete="off"
            onInput={() => this.setState({ problem: null })}
            {...described}
          />
        </label>
        <button type="submit" class="button">
          {submit}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="link-button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
        {problem !== null && (
          <p class="field-error" id={`${id}-error`} role="alert">
            {words[problem]}
          </p>
        )}
      </form>
    );
  }

  #send(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const name = this.#field.current?.value.trim() ?? '';
    const problem = this.props.problemOf(name);
    if (problem !== null) {
      this.setState({ problem }, () => this.focus());
      return;
    }
    if (this.props.onName(name)) event.currentTarget.reset();
  }
}
