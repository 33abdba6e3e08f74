import { isPageKind } from './page-kind.ts';
import type { PageKind } from './page-kind.ts';

/** A page as the search knows it: written at build by scripts/build/write-search.ts, read in the browser on first use. */
export interface IndexedPage {
  /** From the root: `/en/decisions/0004-sqs-for-buffered-work/`. */
  readonly path: string;
  readonly kind: PageKind;
  readonly title: string;
  /** The first one, with id '', is the page itself. */
  readonly sections: readonly IndexedSection[];
}

export interface IndexedSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Reads an index that came over the wire. Throws when it is none: the search says that it could not be loaded. */
export function decodeSearchIndex(json: unknown): readonly IndexedPage[] {
  if (!Array.isArray(json) || !json.every(isPage)) throw new Error('The search index cannot be read');
  return json;
}

function isPage(value: unknown): value is IndexedPage {
  if (!isRecord(value)) return false;
  const { path, kind, title, sections } = value;
  return (
    typeof path === 'string' &&
    /^\/(?!\/)/.test(path) &&
    isPageKind(kind) &&
    typeof title === 'string' &&
    Array.isArray(sections) &&
    sections.every(isSection)
  );
}

function isSection(value: unknown): value is IndexedSection {
  return isRecord(value) && ['id', 'title', 'text'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
