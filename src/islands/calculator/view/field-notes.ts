import type { FieldNotesProps } from '#viz/fields/field-notes.tsx';
import { issueSentence } from '../../form/issue-sentence.ts';
import type { FieldKey } from '../form/field-key.ts';
import type { CalculatorView } from './context.ts';

/** Help and error of a field. */
export function notesOf(field: FieldKey, view: CalculatorView, help?: string): FieldNotesProps {
  const { issues, drafts } = view.state;
  const issue = issues[field];
  if (issue === undefined) return { id: field, help };
  const said = issueSentence(issue, view);
  return { id: field, help, error: field in drafts ? said : `${view.texts.words.fromLink} ${said}` };
}

/** Whether what stands in the field cannot be used. A problem found in a link concerns the link: the field is valid. */
export function isWrong(field: FieldKey, { state }: CalculatorView): boolean {
  return field in state.issues && field in state.drafts;
}
