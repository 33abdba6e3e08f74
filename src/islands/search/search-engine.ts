import MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { fold } from '#i18n/fold.ts';
import type { Locale } from '#i18n/locales.ts';
import type { IndexedPage, IndexedSection } from '#i18n/search-index.ts';
import { isEmptyWord, wordForms, wordsOf } from '#i18n/word-forms.ts';

/** A section that answers, and the words of it (as in `wordForms`) that do. */
export interface Hit {
  readonly page: IndexedPage;
  readonly section: IndexedSection;
  readonly matched: ReadonlySet<string>;
}

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly pageTitle: string;
  readonly text: string;
}

/** A question longer than this is no question but an accident. */
const MAX_WORDS = 12;
/** Sections indexed in one go: between two goes the page can answer the keyboard. */
const CHUNK = 60;
/** Rows of the tables are short and would otherwise stand before what explains them. */
const ROW_BOOST = 0.6;
const ROWS: ReadonlySet<string> = new Set(['prices', 'quotas']);
/** Letters that may differ, as a share of the word, when nothing matches as written. */
const TYPO_SHARE = 0.2;

/** Finds sections by their words in one language. */
export interface SearchEngine {
  /** Sections that hold every word, the best first; with typos forgiven when there would be none. */
  find(question: string): readonly Hit[];
}

/** Builds the index in the browser: the text must travel anyway, for the excerpts, and an index made before would weigh as much again. */
export async function searchEngine(pages: readonly IndexedPage[], locale: Locale): Promise<SearchEngine> {
  const places = pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'pageTitle', 'text'],
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (term) => formsWorthFinding(term, locale),
    searchOptions: {
      // A question comes in parts that are ready: see questionParts.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: 4, pageTitle: 1.5 },
      boostDocument: (id) => (ROWS.has(places[id as number]?.page.kind ?? '') ? ROW_BOOST : 1),
    },
  });
  const entries = places.map(({ page, section }, id): Entry => ({ id, ...wordsOfEntry(page, section) }));
  await index.addAllAsync(entries, { chunkSize: CHUNK });
  return {
    find: (question) => find(index, questionParts(question, locale)).flatMap((result) => toHit(places, result)),
  };
}

/** The title of the page helps to find its sections, but the rows of a table all have the same. */
function wordsOfEntry(page: IndexedPage, { id, title, text }: IndexedSection): Omit<Entry, 'id'> {
  return { title, pageTitle: ROWS.has(page.kind) && id !== '' ? '' : page.title, text };
}

function formsWorthFinding(word: string, locale: Locale): string[] | null {
  const [folded = '', ...others] = wordForms(word, locale);
  return isEmptyWord(folded, locale) ? null : [folded, ...others];
}

/** The words of a question, each with the forms it is found by. Empty words count only when there are no others. */
function questionParts(question: string, locale: Locale): readonly (readonly string[])[] {
  const words = wordsOf(question).slice(0, MAX_WORDS);
  const parts = words.flatMap(({ word }) => {
    const forms = formsWorthFinding(word, locale);
    return forms === null ? [] : [forms];
  });
  return parts.length > 0 ? parts : words.map(({ word }) => [fold(word)]);
}

function find(index: MiniSearch<Entry>, parts: readonly (readonly string[])[]): readonly SearchResult[] {
  if (parts.length === 0) return [];
  const ask = (options: SearchOptions) =>
    index.search({
      combineWith: 'AND',
      queries: parts.map((forms) => ({ combineWith: 'OR' as const, queries: [...forms], prefix: true, ...options })),
    });
  const asWritten = ask({});
  return asWritten.length > 0 ? asWritten : ask({ fuzzy: (term) => (term.length > 3 ? TYPO_SHARE : false) });
}

/** No hit is a section that says nothing of what is looked for itself: the title of its page leads to the page. */
function toHit(places: readonly Pick<Hit, 'page' | 'section'>[], { id, match }: SearchResult): readonly Hit[] {
  const place = places[id as number];
  const isItself =
    place?.section.id === '' || Object.values(match).some((fields) => fields.some((field) => field !== 'pageTitle'));
  return place === undefined || !isItself ? [] : [{ ...place, matched: new Set(Object.keys(match)) }];
}
