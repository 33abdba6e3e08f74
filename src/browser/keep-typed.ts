type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field as the reader left it. */
interface Left {
  readonly name: string;
  /** Null: what it was built with. */
  readonly typed: string | null;
  /** From where to where it was selected; null: the reader was somewhere else. */
  readonly selected: readonly [number, number] | null;
}

const FIELDS = 'input[type="text"], input:not([type]), textarea';

/**
 * Draws a part of the page and keeps what was typed into its fields since the page was built, and the caret: what comes late must not take it away.
 * Fields are known again by their names. Whoever drew one hears of the text as of any that is typed.
 */
export function keepTyped(place: Element, draw: () => void): void {
  const left = fieldsOf(place).map(leftBy);
  draw();
  for (const field of fieldsOf(place)) {
    const before = left.find(({ name }) => name === field.name);
    if (before !== undefined) putBack(field, before);
  }
}

function fieldsOf(place: Element): readonly TextField[] {
  return [...place.querySelectorAll<TextField>(FIELDS)];
}

function leftBy(field: TextField): Left {
  const { name, value, defaultValue, selectionStart, selectionEnd } = field;
  const isThere = field === document.activeElement;
  return {
    name,
    typed: value === defaultValue ? null : value,
    selected: isThere ? [selectionStart ?? 0, selectionEnd ?? 0] : null,
  };
}

function putBack(field: TextField, { typed, selected }: Left): void {
  if (typed !== null) {
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (selected === null) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(...selected);
}
