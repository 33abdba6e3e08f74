import { isLocale } from '#i18n/locales.ts';
import { pages } from '#i18n/nav.ts';
import type { DocumentText, SiteDocument } from '#documents/read-documents.ts';

/** `<PageLink to="quotas">`. */
const PAGE_LINK = /<PageLink\b[^>]*?\bto="([^"]*)"/g;
/** `](/en/decisions/…)` and `href="/en/decisions/…"`. */
const PATH_LINK = /(?:\]\(|\bhref=")(\/[^)\s"#?]*)/g;
/** A file such as a feed: only the built site knows them all. */
const IS_FILE = /\.\w+$/;

/** Where documents of each kind are shown. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  [pages.decisions]: 'content/adr',
  [pages.architectures]: 'content/architecture',
};

/** Links of the texts to pages or documents that there are not, as sentences with file and line. Anchors are checked on the built site. */
export function checkLinkTargets(documents: readonly SiteDocument[]): readonly string[] {
  const folders = new Set(documents.map(({ folder }) => folder));
  return documents.flatMap(({ texts }) => Object.values(texts)).flatMap((text) => checkText(text, folders));
}

function checkText(text: DocumentText, folders: ReadonlySet<string>): readonly string[] {
  const names = Object.keys(pages);
  return [
    ...[...text.body.matchAll(PAGE_LINK)]
      .filter(([, name = '']) => !names.includes(name))
      .map(
        ({ index, 1: name }) =>
          `${place(text, index)}: dead link: expected a page of src/i18n/nav.ts (${names.join(', ')}), found "${name}". Correct the name, then run npm run check:content.`,
      ),
    ...[...text.body.matchAll(PATH_LINK)]
      .filter(([, path = '']) => !IS_FILE.test(path) && !leads(path, folders))
      .map(
        ({ index, 1: path }) =>
          `${place(text, index)}: dead link: expected the address of a page, found "${path}". Write <Adr n={…} /> or <PageLink to="…">, or correct it, then run npm run check:content.`,
      ),
  ];
}

function place({ file, body, bodyLine }: DocumentText, index: number): string {
  return `${file}:${bodyLine + body.slice(0, index).split('\n').length - 1}`;
}

/** Whether a path is a page of the site, or a document shown under one. */
function leads(path: string, folders: ReadonlySet<string>): boolean {
  const [locale, page = '', slug, ...rest] = path.split('/').filter(Boolean);
  if (!isLocale(locale) || rest.length > 0) return false;
  if (!Object.values(pages).some((known) => known === page)) return false;
  return slug === undefined || folders.has(`${SHOWN_AT[page] ?? ''}/${slug}`);
}
