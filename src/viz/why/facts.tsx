import type { ComponentChildren, VNode } from 'preact';

/** One fact of a panel: its name and its value; a fact without a value is left out. */
export type Fact = readonly [name: string, value: ComponentChildren];

/** Names and values in two columns, as every "why?" panel ends. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): VNode {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
