import type { PriceBook } from '#engine/pricing/price-book.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import { SERVICE_NAMES, serviceName } from '#engine/pricing/service-name.ts';
import { problem, type Problem } from './problem.ts';
import type { Reading } from './read-rates.ts';
import type { Selector } from './selectors.ts';

/** The two files a region's rates are spread over. */
const BOOKS = ['messaging', 'platform'];

/**
 * What keeps selectors from naming a rate: `rate-unknown` when it is in no book and the selector does not say how to add it, or in
 * some books only; `value-unknown` for a book, `service-unknown` for a service that does not exist.
 */
export function checkSelectors(selectors: readonly Selector[], books: readonly PriceBook[]): readonly Problem[] {
  return selectors.flatMap(({ id, add }) => {
    const without = books.filter(({ rates }) => !rates.has(id)).map(({ region }) => region);
    if (without.length === 0) return [];
    if (add === undefined) return [problem('rate-unknown', id, { 'not in': without.join(', '), missing: 'add' })];
    return checkAdd(id, add);
  });
}

function checkAdd(id: string, { unit, book }: NonNullable<Selector['add']>): readonly Problem[] {
  const problems: Problem[] = [];
  if (serviceName(id) === null) {
    problems.push(problem('service-unknown', id, { known: [...SERVICE_NAMES.keys()].join(', ') }));
  }
  if (!BOOKS.includes(book)) problems.push(problem('value-unknown', `${id}.add.book`, { expected: BOOKS.join(', ') }));
  if (typeof unit !== 'string' || unit === '') problems.push(problem('not-text', `${id}.add.unit`));
  return problems;
}

/** The book with every rate it lacks, at a price not known yet. `checkSelectors` has found nothing. */
export function withNewRates(book: PriceBook, selectors: readonly Selector[]): PriceBook {
  const missing = selectors.filter(({ id }) => !book.rates.has(id));
  const added = missing.flatMap(({ id, add }) => (add === undefined ? [] : [toRate(id, add.unit)]));
  return { region: book.region, rates: new Map([...book.rates, ...added.map((rate) => [rate.id, rate] as const)]) };
}

function toRate(id: string, unit: string): Rate {
  const source = { url: '', date: '', sku: null, rateCode: null, confidence: 'price-list', note: 'not-read' } as const;
  return { id, service: serviceName(id) ?? '', unit, tiers: null, source, availability: 'unknown' };
}

/** New rates that no list holds in any region: nothing says that they exist. Problem: `rate-not-found`. */
export function checkFound(added: readonly Selector[], readings: readonly Reading[]): readonly Problem[] {
  return added.flatMap(({ id }) => {
    const own = readings.filter((reading) => reading.id === id);
    if (own.some(({ kind }) => kind === 'read' || kind === 'failed')) return [];
    const absent = own.filter((reading) => reading.kind === 'absent');
    const searched = [...new Set(absent.flatMap(({ read }) => read))].join(', ');
    const missing = [...new Set(absent.flatMap((reading) => reading.missing))].join(', ');
    return [problem('rate-not-found', id, { searched, 'not there': missing })];
  });
}

/** Where a new rate was not found, the source is the list that holds it in another region. */
export function withSources(book: PriceBook, readings: readonly Reading[]): PriceBook {
  const rates = [...book.rates.values()].map((rate) => {
    if (rate.source.url !== '') return rate;
    const reading = readings.find(({ id, kind }) => id === rate.id && kind === 'read');
    const list = reading?.kind === 'read' ? reading.list : { url: '', date: '' };
    return { ...rate, source: { ...rate.source, url: list.url, date: list.date } };
  });
  return { region: book.region, rates: new Map(rates.map((rate) => [rate.id, rate])) };
}
