import type { TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection is written by the editor, not by the browser: Chromium would carry the colour of what stood there over to the new
 * text by a `style` attribute, which the security policy refuses, loudly. Where an input method composes, nothing can be taken over.
 */
export const TYPE_OVER = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { main } = view.state.selection;
    if (event.inputType !== 'insertText' || event.data === null || event.isComposing || main.empty) return false;
    const { from, to } = main;
    const text = event.data;
    const insert = (): TransactionSpec => ({
      ...view.state.replaceSelection(text),
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    // Brackets and quotes are put around what is selected.
    const isTaken = view.state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, from, to, text, () => view.state.update(insert())));
    if (!isTaken) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});
