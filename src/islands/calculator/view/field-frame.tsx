import type { ComponentChildren, VNode } from 'preact';
import type { FieldKey } from '../form/field-key.ts';
import type { CalculatorView } from './context.ts';
import { issueSentence } from './context.ts';

/** What an input points at, so that help and errors are read out with it. */
export function describedBy(key: FieldKey, view: CalculatorView, hasHelp: boolean): string | undefined {
  const ids = [hasHelp ? `${key}-help` : '', key in view.state.issues ? `${key}-error` : ''].filter((id) => id !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Whether what stands in the field cannot be used. A problem found in a link concerns the link: the field is valid. */
export function isInvalid(key: FieldKey, { state }: CalculatorView): boolean {
  return key in state.issues && key in state.drafts;
}

/** Help and error of a field, in this order under its control. */
export function FieldNotes({
  field,
  help,
  view,
}: {
  readonly field: FieldKey;
  readonly help?: ComponentChildren;
  readonly view: CalculatorView;
}): VNode {
  const issue = view.state.issues[field];
  const fromLink = issue !== undefined && !(field in view.state.drafts);
  return (
    <>
      {help !== undefined && (
        <p class="field-help" id={`${field}-help`}>
          {help}
        </p>
      )}
      {issue !== undefined && (
        <p class="field-error" id={`${field}-error`}>
          {fromLink && `${view.texts.words.fromLink} `}
          {issueSentence(issue, view)}
        </p>
      )}
    </>
  );
}
