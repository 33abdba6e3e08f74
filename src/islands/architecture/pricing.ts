import type { MetricSources } from '#engine/metrics/create-resolver.ts';
import { createResolver } from '#engine/metrics/create-resolver.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { PartCosts } from '#engine/metrics/part-costs.ts';
import { partCostsBy } from '#engine/metrics/part-costs.ts';
import { placeWhere } from '#engine/metrics/size-point.ts';
import { invariant } from '#engine/kit/invariant.ts';
import type { PriceBook } from '#engine/pricing/price-book.ts';
import { decodePriceBook } from '#engine/pricing/price-book.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { PricedLine } from './cost-lines.ts';
import { costLines } from './cost-lines.ts';
import type { PricingData } from './pricing-data.ts';

/** Works out what an architecture costs at any volume between its smallest and its largest size. */
export interface Pricing {
  /** What it handles in a month at a place among the sizes: 0 the small one, 1 the medium, 2 the large one. */
  readonly handledAt: (place: number) => number;
  /** The place at which it handles so much. */
  readonly placeOf: (volume: number) => number;
  readonly costsAt: (place: number) => PartCosts;
  /** What the cost of a part is made of; nothing for one without a cost. */
  readonly linesAt: (place: number, part: string) => readonly PricedLine[];
  /** How many go along each edge in a month, where that is known. */
  readonly ratesAt: (place: number) => ReadonlyMap<string, number>;
}

/** Makes the prices of an architecture ready to be asked; loads the messaging engine where a metric needs it. */
export async function createPricing({ specs, system, rates, books, asksEngine }: PricingData): Promise<Pricing> {
  const decoded = new Map(books.map((book) => [book.region, decodeBook(book)]));
  const bookFor = (region: Region): PriceBook => {
    const book = decoded.get(region);
    invariant(book !== undefined, `no prices of ${region} among those of the drawing`);
    return book;
  };
  const estimate = asksEngine ? await loadEngine(bookFor) : noEngine;
  const resolverAt = (place: number) => createResolver(specs, place, { bookFor, quotaFor: noLimits, estimate });
  const handledAt = (place: number) => {
    const handled = valueOf(resolverAt(place)(system.handled.metric));
    invariant(handled !== null, 'what an architecture handles is known at every size');
    return handled;
  };
  return {
    handledAt,
    placeOf: (volume) => placeWhere(handledAt, volume),
    costsAt: (place) => partCostsBy(resolverAt(place), system),
    linesAt: (place, part) => costLines(system.parts[part] ?? 0, resolverAt(place)),
    ratesAt: (place) => {
      const resolve = resolverAt(place);
      return new Map(Object.entries(rates).map(([edge, metric]) => [edge, valueOf(resolve(metric)) ?? 0]));
    },
  };
}

function decodeBook(book: PricingData['books'][number]): PriceBook {
  const result = decodePriceBook(book);
  invariant(result.ok, `the prices of ${book.region} do not decode`);
  return result.value;
}

async function loadEngine(bookFor: MetricSources['bookFor']): Promise<MetricSources['estimate']> {
  const [{ isBillSpec, resolveBill }, { estimatorsFrom }] = await Promise.all([
    import('#engine/metrics/bill-metrics.ts'),
    import('#engine/metrics/estimators-from.ts'),
  ]);
  const estimatorFor = estimatorsFrom(bookFor);
  return (spec, at) => {
    invariant(isBillSpec(spec), `a drawing cannot work out a ${spec.kind}`);
    return resolveBill(spec, at, estimatorFor);
  };
}

const noEngine: MetricSources['estimate'] = (spec) => {
  throw new Error(`a drawing without the messaging engine cannot work out a ${spec.kind}`);
};

const noLimits: MetricSources['quotaFor'] = (_region, id) => {
  throw new Error(`a drawing has no quota book to read ${id} in: its number goes along with the metrics`);
};
