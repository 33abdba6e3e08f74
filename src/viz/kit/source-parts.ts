/** A source as a reader meets it: where to click, what it is called, and what else was noted about the reading. */
export interface SourceParts {
  readonly href: string | null;
  readonly label: string;
  /** How it was reached, when it was not read at the address itself. */
  readonly detail: string;
}

/**
 * Splits a provenance note such as `https://aws.amazon.com/sqs/pricing/ (stored copy)` or `AWS Price List via
 * github.com/…` into its first address and the rest.
 */
export function sourceParts(note: string): SourceParts {
  const address = /https?:\/\/[^\s;)]+/.exec(note)?.[0] ?? null;
  if (address === null) return { href: null, label: note, detail: '' };
  const detail = note
    .replace(address, '')
    .trim()
    .replace(/^[(;,]\s*|\)$/g, '');
  return { href: address, label: new URL(address).hostname.replace(/^www\./, ''), detail };
}
