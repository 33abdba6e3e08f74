import type { VNode } from 'preact';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** Where a slider stands among its stops. */
export interface SliderProps extends ControlProps {
  readonly label: string;
  /** Index of the last stop; the first is 0. */
  readonly last: number;
  /** Index of the stop it stands at. */
  readonly stop: number;
  /** What that stop is worth, in words. */
  readonly said: string;
}

/** A slider over stops, beside a field in which what lies between them is typed. */
export function Slider({ label, last, stop, said, ...control }: SliderProps): VNode {
  return (
    <input
      {...controlAttributes(control)}
      class="range"
      type="range"
      min={0}
      max={last}
      step={1}
      value={stop}
      aria-label={label}
      aria-valuetext={said}
    />
  );
}
