import type { VNode } from 'preact';
import type { FieldNotesProps } from './field-notes.tsx';
import { describedBy, FieldNotes } from './field-notes.tsx';

export interface NumberFieldProps extends FieldNotesProps {
  readonly label: string;
  /** What stands in the typed value: a draft, or the value in the reader's notation. */
  readonly text: string;
  /** Left out where a slider would say nothing. */
  readonly slider?: Slider;
}

/** A slider moves over stops; what a stop is worth is said in words. */
export interface Slider {
  readonly last: number;
  readonly stop: number;
  readonly said: string;
}

/** Longer texts are no numbers. */
const LONGEST_NUMBER = 40;

/** A number: typed as text, so that `1.5k` and `100 mi` can be typed, and a slider over the sensible part of its range. */
export function NumberField({ label, text, slider, ...notes }: NumberFieldProps): VNode {
  const { id, error } = notes;
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for={id}>
          {label}
        </label>
        <input
          id={id}
          name={id}
          class="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_NUMBER}
          data-text={id}
          value={text}
          aria-describedby={describedBy(notes)}
          aria-invalid={error === undefined ? undefined : 'true'}
        />
      </div>
      {slider !== undefined && <SliderInput id={id} label={label} slider={slider} />}
      <FieldNotes {...notes} />
    </div>
  );
}

function SliderInput({ id, label, slider }: Required<Pick<NumberFieldProps, 'id' | 'label' | 'slider'>>): VNode {
  return (
    <input
      class="range"
      type="range"
      autocomplete="off"
      min={0}
      max={slider.last}
      step={1}
      value={slider.stop}
      data-slider={id}
      aria-label={label}
      aria-valuetext={slider.said}
    />
  );
}
