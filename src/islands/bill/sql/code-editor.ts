import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';
import { completeKeyword, READER_SQL } from './editor-dialect.ts';
import { EDITOR_THEME } from './editor-theme.ts';
import { TYPE_OVER } from './type-over.ts';
import { GIVEN } from '#engine/billing/source/given-values.ts';
import { FINDINGS_COLUMN, PROCESSED_COLUMNS } from '#engine/billing/source/processed-columns.ts';

export interface EditorOptions {
  readonly place: HTMLElement;
  /** Labelled field that the editor stands for; hidden while it does. */
  readonly field: HTMLTextAreaElement;
  readonly text: string;
  /** What the editor is, and its keys: names outside a shadow tree cannot be pointed at from inside. */
  readonly label: string;
  /** Columns of the raw layer. */
  readonly columns: readonly string[];
  readonly onText: (text: string) => void;
}

/** An editor at work. */
export interface CodeEditor {
  readonly write: (text: string) => void;
  readonly complete: (columns: readonly string[]) => void;
  /** Puts the cursor there, both counted from 1. */
  readonly goTo: (line: number, column: number) => void;
  readonly end: () => void;
}

/**
 * Puts an SQL editor in the place of a field. Tab is not taken: it leaves the editor, as it leaves any field. It stands in a shadow tree:
 * only there it makes its styles through constructed style sheets, which the security policy allows, and not as `<style>`.
 */
export function startEditor({ place, field, text, label, columns, onText }: EditorOptions): CodeEditor {
  const language = new Compartment();
  const hadFocus = document.activeElement === field;
  const root = shadowOf(place);
  const view = new EditorView({
    parent: root.firstElementChild ?? root,
    root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: Math.min(field.selectionStart, text.length) },
      extensions: [extensionsOf(label, onText), language.of(languageOf(columns))],
    }),
  });
  field.hidden = true;
  if (hadFocus) view.focus();
  return {
    write: (next) => {
      if (next !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    complete: (next) => view.dispatch({ effects: language.reconfigure(languageOf(next)) }),
    goTo: (line, column) => {
      const { doc } = view.state;
      const at = doc.line(Math.min(line, doc.lines));
      view.dispatch({ selection: { anchor: Math.min(at.from + column - 1, at.to) }, scrollIntoView: true });
      view.focus();
    },
    end: () => {
      view.destroy();
      field.hidden = false;
    },
  };
}

/** What the editor does, whatever it completes. */
function extensionsOf(label: string, onText: (text: string) => void): Extension {
  return [
    // The form runs the query: here the keys only must not write a line break.
    keymap.of([{ key: 'Mod-Enter', run: () => true }]),
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    syntaxHighlighting(classHighlighter),
    TYPE_OVER,
    EDITOR_THEME,
    EditorView.lineWrapping,
    EditorState.changeFilter.of((change) => change.newDoc.length <= LONGEST_SQL),
    EditorView.contentAttributes.of({ 'aria-label': label }),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onText(update.state.doc.toString());
    }),
  ];
}

/** The tree the editor stands in, before the field that it stands for. */
function shadowOf(place: HTMLElement): ShadowRoot {
  if (place.shadowRoot !== null) return place.shadowRoot;
  const root = place.attachShadow({ mode: 'open' });
  root.append(document.createElement('div'), document.createElement('slot'));
  return root;
}

function languageOf(raw: readonly string[]) {
  const processed = [...PROCESSED_COLUMNS, 'rules_version', FINDINGS_COLUMN];
  const written = raw.length === 0 ? processed : [...raw];
  return sql({
    dialect: READER_SQL,
    upperCaseKeywords: true,
    keywordCompletion: completeKeyword,
    schema: { processed, raw: written, [GIVEN]: written },
    defaultTable: 'processed',
  });
}
