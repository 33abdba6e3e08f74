import type { PriceBook } from '#engine/pricing/price-book.ts';
import { applyReadings, movesOf, type Move } from './apply-readings.ts';
import { serviceOf, type RefreshArguments } from './arguments.ts';
import { encodeBooks, type BookFiles, type BookLayout } from './encode-books.ts';
import type { Library } from './library.ts';
import { createLists } from './load-lists.ts';
import { diffPublishedFigures } from './published-figures.ts';
import { readRates, type Reading } from './read-rates.ts';
import { toReport } from './report.ts';
import { SELECTORS, type Selector } from './selectors.ts';
import { checkFound, checkSelectors, withNewRates, withSources } from './add-rates.ts';
import { problem, type Problem } from './problem.ts';

/** What a refresh says and would write. */
export interface Refresh {
  readonly lines: readonly string[];
  /** False when a rate could not be selected, or a service asked for by name was not found. */
  readonly ok: boolean;
  readonly files: BookFiles;
}

/** What is asked for; other selectors than the project's are for tests. */
type Asked = Pick<RefreshArguments, 'services'> & { readonly selectors?: readonly Selector[] };

/**
 * Re-reads the rates of the books from a library, adds those that a selector says how to add, and says what moved, in prices and in
 * the figures we publish. Writes nothing.
 */
export async function runRefresh(
  books: readonly PriceBook[],
  layout: BookLayout,
  library: Library,
  { services, selectors = SELECTORS }: Asked,
): Promise<Refresh> {
  const asked = selectors.filter(({ id }) => services.length === 0 || services.includes(serviceOf(id)));
  const unusable = checkSelectors(asked, books);
  if (unusable.length > 0) return refused(unusable);
  const current = books.map((book) => withNewRates(book, asked));
  const lists = createLists(library);
  const readings: Reading[] = [];
  for (const book of current) readings.push(...(await readRates(book, asked, lists)));
  const refreshed = current.map((book) => withSources(applyReadings(book, readings), readings));
  const figures = current.flatMap((book, index) => diffPublishedFigures(book, refreshed[index] ?? book));
  const effectOf = ({ id, region }: Move) => {
    const alone = readings.filter((reading) => reading.id === id && reading.region === region);
    return current.flatMap((book) =>
      book.region === region ? diffPublishedFigures(book, applyReadings(book, alone)) : [],
    );
  };
  const added = asked.filter((selector) => books.some((book) => !book.rates.has(selector.id)));
  const problems = [...checkLists(readings), ...checkFound(added, readings), ...checkServices(services, readings)];
  return {
    lines: toReport({ readings, moves: movesOf(readings), effectOf, figures, problems }),
    ok: problems.length === 0 && readings.every(({ kind }) => kind !== 'failed'),
    files: encodeBooks(refreshed, layout),
  };
}

function refused(problems: readonly Problem[]): Refresh {
  return {
    lines: toReport({ readings: [], moves: [], effectOf: () => [], figures: [], problems }),
    ok: false,
    files: new Map(),
  };
}

/** A refresh that finds no list at all has looked in the wrong place. */
function checkLists(readings: readonly Reading[]): readonly Problem[] {
  const isEmpty = readings.every((reading) => reading.kind === 'by-hand' || isNowhere(reading));
  return isEmpty ? [problem('lists-missing', '', { found: 'none of the files named below' })] : [];
}

/** Whoever asks for a service by name expects all its known prices to be found again. */
function checkServices(services: readonly string[], readings: readonly Reading[]): readonly Problem[] {
  return services.flatMap((service) => {
    const missed = readings.filter(
      ({ id, kind, rate }) => kind === 'absent' && serviceOf(id) === service && rate.tiers !== null,
    );
    return missed.length === 0
      ? []
      : [problem('service-incomplete', service, { 'known prices not found': missed.length })];
  });
}

function isNowhere(reading: Reading): boolean {
  return reading.kind === 'absent' && reading.read.length === 0;
}
