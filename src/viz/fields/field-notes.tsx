import type { VNode } from 'preact';

/** What stands under the control of a field. */
export interface FieldNotesProps {
  readonly id: string;
  readonly help?: string | undefined;
  /** What is wrong with the text in the field; the result keeps the last value that was right. */
  readonly error?: string | undefined;
}

/** Help and error under the control of a field, in this order. */
export function FieldNotes({ id, help, error }: FieldNotesProps): VNode {
  return (
    <>
      {help !== undefined && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** Value of `aria-describedby`: what is read out with the control. */
export function describedBy({ id, help, error }: FieldNotesProps): string | undefined {
  const ids = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}
