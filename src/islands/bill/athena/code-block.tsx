import type { VNode } from 'preact';
import { h } from 'preact';
import type { BillTexts } from '#i18n/bill-texts.ts';

interface Props {
  readonly texts: BillTexts;
  readonly label: string;
  readonly code: string;
  /** Stands open, without a heading of its own. */
  readonly isOpen?: boolean;
}

/** A text to copy, closed until asked for; without script it is selected by hand. */
export function CodeBlock({ texts, label, code, isOpen = false }: Props): VNode {
  const words = texts.athena;
  const block = h(
    'fin-copy-text',
    { 'data-copied': words.copied, 'data-failed': words.notCopied },
    <p class="button-row copy-text">
      <button type="button" class="link-button" aria-label={`${words.copy}: ${label}`}>
        {words.copy}
      </button>
      <span class="caption" role="status" />
    </p>,
    <pre class="athena-code" tabIndex={0} role="region" aria-label={label}>
      <code translate={false}>{code}</code>
    </pre>,
  );
  if (isOpen) return <>{block}</>;
  return (
    <details class="disclosure">
      <summary>{label}</summary>
      {block}
    </details>
  );
}
