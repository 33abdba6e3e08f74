import type { VNode } from 'preact';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** The name of a check and whether it is set. */
export interface CheckProps extends ControlProps {
  /** Left out where its name stands elsewhere, in a label of its own. */
  readonly label?: string;
  readonly checked: boolean;
  /** Tells checks of one name apart. */
  readonly value?: string | undefined;
}

/** Yes or no. */
export function Check({ label, checked, value, ...control }: CheckProps): VNode {
  const Frame = label === undefined ? 'span' : 'label';
  return (
    <Frame class="check">
      <input {...controlAttributes(control)} type="checkbox" value={value} checked={checked} />
      {label}
    </Frame>
  );
}
