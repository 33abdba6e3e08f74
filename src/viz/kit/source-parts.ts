/** A source as a reader meets it: where to click, what it is called, and what else was noted about the reading. */
export interface SourceParts {
  readonly href: string | null;
  readonly label: string;
  /** How it was reached, when it was not read at the address itself. */
  readonly detail: string;
}

/** A public repository, as notes in words name it. */
const REPOSITORY = /\bgithub\.com\/[\w.-]+\/[\w.-]*\w/;

/**
 * Splits a provenance note such as `https://aws.amazon.com/sqs/pricing/ (stored copy)` into its first address and the rest. One in
 * words, such as `AWS Price List via github.com/…`, stays whole, and leads to the repository it names.
 */
export function sourceParts(note: string): SourceParts {
  const address = /https?:\/\/[^\s;)]+/.exec(note)?.[0] ?? null;
  if (address === null) {
    const repository = REPOSITORY.exec(note)?.[0];
    return { href: repository === undefined ? null : `https://${repository}`, label: note, detail: '' };
  }
  const detail = note
    .replace(address, '')
    .trim()
    .replace(/^[(;,]\s*|\)$/g, '');
  return { href: address, label: new URL(address).hostname.replace(/^www\./, ''), detail };
}
