import type { PriceBook } from '#engine/pricing/price-book.ts';
import { applyReadings, movesOf } from './apply-readings.ts';
import { serviceOf, type RefreshArguments } from './arguments.ts';
import { encodeBooks, type BookFiles, type BookLayout } from './encode-books.ts';
import type { Library } from './library.ts';
import { createLists } from './load-lists.ts';
import { diffPublishedFigures } from './published-figures.ts';
import { readRates, type Reading } from './read-rates.ts';
import { toReport } from './report.ts';
import { SELECTORS } from './selectors.ts';

/** What a refresh says and would write. */
export interface Refresh {
  readonly lines: readonly string[];
  /** False when a rate could not be selected, or a service asked for by name was not found. */
  readonly ok: boolean;
  readonly files: BookFiles;
}

/**
 * Re-reads the rates of the books from a library and says what moved, in prices and in the figures we publish. Writes nothing.
 */
export async function runRefresh(
  books: readonly PriceBook[],
  layout: BookLayout,
  library: Library,
  { services }: Pick<RefreshArguments, 'services'>,
): Promise<Refresh> {
  const asked = SELECTORS.filter(({ id }) => services.length === 0 || services.includes(serviceOf(id)));
  const lists = createLists(library);
  const readings: Reading[] = [];
  for (const book of books) readings.push(...(await readRates(book, asked, lists)));
  const refreshed = books.map((book) => applyReadings(book, readings));
  const figures = books.flatMap((book, index) => diffPublishedFigures(book, refreshed[index] ?? book));
  const missed = readings.filter(({ kind, rate }) => kind === 'absent' && services.length > 0 && rate.tiers !== null);
  return {
    lines: toReport({ readings, moves: movesOf(readings), figures }),
    ok: missed.length === 0 && readings.every(({ kind }) => kind !== 'failed'),
    files: encodeBooks(refreshed, layout),
  };
}
