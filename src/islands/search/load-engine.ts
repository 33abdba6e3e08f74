import type { Locale } from '#i18n/locales.ts';
import { decodeSearchIndex } from '#i18n/search-index.ts';
import type { SearchEngine } from './search-engine.ts';
import { searchEngine } from './search-engine.ts';

const engines = new Map<Locale, Promise<SearchEngine>>();

/** The search of one language, loaded once. Rejects when there is no index; the next call tries again. */
export function loadEngine(locale: Locale): Promise<SearchEngine> {
  const known = engines.get(locale) ?? load(locale);
  engines.set(locale, known);
  known.catch(() => engines.delete(locale));
  return known;
}

async function load(locale: Locale): Promise<SearchEngine> {
  const answer = await fetch(`/search/${locale}.json`);
  if (!answer.ok) throw new Error(`The search index answered ${answer.status}`);
  return searchEngine(decodeSearchIndex(await answer.json()), locale);
}
