import type { VNode } from 'preact';
import type { Screen } from './screen.ts';

/** Stands where a section will be. */
export function Pending({ screen }: { readonly screen: Screen }): VNode {
  return <p class="muted">{screen.texts.words.pending}</p>;
}
