/** What a page is, as a search result says it. */
export const PAGE_KINDS = [
  'page',
  'tool',
  'architecture',
  'decision',
  'prices',
  'quotas',
  'method',
  'glossary',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

export function isPageKind(value: unknown): value is PageKind {
  return PAGE_KINDS.some((kind) => kind === value);
}

/** Pages and folders of documents that are more than a page, by their first segment in the URL. */
const KINDS: Readonly<Record<string, PageKind>> = {
  calculator: 'tool',
  'break-even': 'tool',
  portfolio: 'tool',
  bill: 'tool',
  prices: 'prices',
  quotas: 'quotas',
  method: 'method',
  glossary: 'glossary',
};
const DOCUMENTS: Readonly<Record<string, PageKind>> = { architectures: 'architecture', decisions: 'decision' };

/** `/en/decisions/0004-…/` → `decision`; what has no kind of its own is a `page`. */
export function pageKind(path: string): PageKind {
  const [, first = '', slug] = path.split('/').filter(Boolean);
  return (slug === undefined ? KINDS[first] : DOCUMENTS[first]) ?? 'page';
}
