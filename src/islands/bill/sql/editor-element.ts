import { LiveElement } from '#browser/live-element.ts';
import type { CodeEditor, startEditor } from './code-editor.ts';

/** The editor's code, which comes once; null where it cannot: the field stays. */
export async function loadEditor(): Promise<{ readonly startEditor: typeof startEditor } | null> {
  return import('./code-editor.ts').catch(() => null);
}

/**
 * `<fin-sql-editor>` around a labelled `<textarea>`: once the reader goes there, an editor that colours and completes stands in its
 * place. The field keeps the text, and stays where the editor cannot be loaded.
 */
export class FinSqlEditor extends LiveElement {
  #editor: CodeEditor | null = null;
  #text: string | null = null;
  #columns: readonly string[] = [];

  /** The query, as the page has it. */
  set text(text: string) {
    this.#text = text;
    this.#editor?.write(text);
  }

  /** Columns of the raw layer. */
  set columns(columns: readonly string[]) {
    this.#columns = columns;
    this.#editor?.complete(columns);
  }

  /** Puts the cursor at a place of the text, both counted from 1; in the field, where there is no editor, only the focus. */
  goTo(line: number, column: number): void {
    if (this.#editor === null) this.querySelector('textarea')?.focus();
    else this.#editor.goTo(line, column);
  }

  protected enter(signal: AbortSignal): void {
    this.addEventListener('focusin', () => void this.#start(signal), { signal, once: true });
  }

  protected override leave(): void {
    this.#editor?.end();
    this.#editor = null;
  }

  async #start(signal: AbortSignal): Promise<void> {
    const field = this.querySelector('textarea');
    const loaded = await loadEditor();
    if (field === null || loaded === null || signal.aborted) return;
    this.#editor = loaded.startEditor({
      place: this,
      field,
      text: this.#text ?? field.value,
      label: this.dataset['label'] ?? '',
      columns: this.#columns,
      onText: (text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
    });
    this.dataset['ready'] = '';
  }
}

customElements.define('fin-sql-editor', FinSqlEditor);
