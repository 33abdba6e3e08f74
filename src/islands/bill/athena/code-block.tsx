import type { VNode } from 'preact';
import { h } from 'preact';
import type { Screen } from '../view/screen.ts';

interface Props {
  /** Where links to it lead; unique on the page. */
  readonly id?: string;
  readonly screen: Screen;
  readonly label: string;
  readonly code: string;
  /** Stands open, without a heading of its own. */
  readonly isOpen?: boolean;
}

/** A text to copy, closed until asked for; without script it is selected by hand. */
export function CodeBlock({ id, screen, label, code, isOpen = false }: Props): VNode {
  const words = screen.texts.athena;
  const text = (
    <pre class="athena-code" tabIndex={0} role="region" aria-label={label}>
      <code translate={false}>{code}</code>
    </pre>
  );
  const copy = (
    <p class="button-row copy-text">
      <button type="button" class="link-button" aria-label={`${words.copy}: ${label}`}>
        {words.copy}
      </button>
      <span class="caption" role="status" />
    </p>
  );
  const attributes = { 'data-copied': words.copied, 'data-failed': words.notCopied };
  const block = screen.live === null ? text : h('fin-copy-text', attributes, copy, text);
  if (isOpen) return <>{block}</>;
  return (
    <details class="disclosure" id={id}>
      <summary>{label}</summary>
      {block}
    </details>
  );
}
