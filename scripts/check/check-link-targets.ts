import path from 'node:path';
import { isLocale } from '#i18n/locales.ts';
import { pages } from '#i18n/nav.ts';
import { idsOf, withoutCode } from '#documents/read-body.ts';
import type { DocumentText, SiteDocument } from '#documents/read-documents.ts';

/** A file such as a feed: only the built site knows them all. */
const IS_FILE = /\.\w+$/;

/** Where documents of each kind are shown. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  [pages.decisions]: 'content/adr',
  [pages.architectures]: 'content/architecture',
};
/** Components that make a place of the page. */
const PLACES = ['Part', 'Heading', 'Option'] as const;

/** What a link is held against. */
interface Site {
  readonly text: DocumentText;
  /** Folders of all documents. */
  readonly folders: ReadonlySet<string>;
}

/** A way to write a link: how it is found, and whether what it names is there. */
interface LinkKind {
  /** What it captures is the target, joined by `/`. */
  readonly pattern: RegExp;
  readonly leads: (target: string, site: Site) => boolean;
  readonly expected: string;
  readonly repair: string;
}

const NAMES = Object.keys(pages);
const ADDRESS = 'Write <Adr n={…} /> or <PageLink to="…">, or correct it';

const KINDS: readonly LinkKind[] = [
  {
    // <PageLink to="quotas">
    pattern: /<PageLink\b[^>]*?\bto="([^"]*)"/g,
    leads: (name) => NAMES.includes(name),
    expected: `a page of src/i18n/nav.ts (${NAMES.join(', ')})`,
    repair: 'Correct the name',
  },
  {
    // <PageLink to="architectures" slug="event-mesh">, in either order
    pattern: /<PageLink\b(?=[^>]*?\bto="([^"]*)")(?=[^>]*?\bslug="([^"]*)")/g,
    leads: (target, { folders }) => isDocument(target, folders),
    expected: 'a document of that page',
    repair: 'Correct its slug',
  },
  {
    // ](/en/decisions/…) and href="/en/decisions/…"
    pattern: /(?:\]\(|\bhref=")(\/[^)\s"#?]*)/g,
    leads: (address, { folders }) => IS_FILE.test(address) || isPage(address, folders),
    expected: 'the address of a page',
    repair: ADDRESS,
  },
  {
    pattern: /(?:\]\(|\bhref=")\/([^)\s"#?/]*)/g,
    leads: (locale, { text }) => !isLocale(locale) || locale === path.basename(text.file, '.mdx'),
    expected: 'an address in the language of the text',
    repair: ADDRESS,
  },
  {
    // ](../0004-…/)
    pattern: /\]\((?![#/]|\w+:)([^)\s]*)/g,
    leads: () => false,
    expected: 'an address that begins with /, # or https:',
    repair: ADDRESS,
  },
  {
    // ](#flip)
    pattern: /\]\(#([^)\s]*)/g,
    leads: (id, { text }) => PLACES.some((component) => idsOf(text.body, component).includes(id)),
    expected: 'a part or heading of this text',
    repair: 'Correct the name',
  },
];

/** Links of the texts that lead nowhere, as sentences with file and line. Places on other pages are checked on the built site. */
export function checkLinkTargets(documents: readonly SiteDocument[]): readonly string[] {
  const folders = new Set(documents.map(({ folder }) => folder));
  const texts = documents.flatMap((document) => Object.values(document.texts));
  return texts.flatMap((text) => KINDS.flatMap((kind) => checkKind(kind, { text, folders })));
}

function checkKind({ pattern, leads, expected, repair }: LinkKind, site: Site): readonly string[] {
  const { file, bodyLine } = site.text;
  const body = withoutCode(site.text.body);
  return [...body.matchAll(pattern)].flatMap((match) => {
    const target = match.slice(1).join('/');
    if (leads(target, site)) return [];
    const line = bodyLine + body.slice(0, match.index).split('\n').length - 1;
    return `${file}:${line}: dead link: expected ${expected}, found "${target}". ${repair}, then run npm run check:content.`;
  });
}

/** Whether a path is a page of the site, or a document shown under one. */
function isPage(address: string, folders: ReadonlySet<string>): boolean {
  const [locale, page = '', slug, ...rest] = address.split('/').filter(Boolean);
  if (!isLocale(locale) || rest.length > 0) return false;
  if (!Object.values(pages).some((known) => known === page)) return false;
  return slug === undefined || isDocument(`${page}/${slug}`, folders);
}

/** Whether `decisions/0004-…` is a document. */
function isDocument(target: string, folders: ReadonlySet<string>): boolean {
  const [page = '', slug = ''] = target.split('/');
  return folders.has(`${SHOWN_AT[page] ?? ''}/${slug}`);
}
