import type { ArchitectureMeta } from '#documents/architecture-meta.ts';
import { isBillSpec } from '#engine/metrics/bill-metrics.ts';
import type { MetricSpec, MetricSpecs } from '#engine/metrics/metric-spec.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import euWestPlatform from '#engine/pricing/books/eu-west-1/platform.json' with { type: 'json' };
import euWestMessaging from '#engine/pricing/books/eu-west-1/messaging.json' with { type: 'json' };
import saEastPlatform from '#engine/pricing/books/sa-east-1/platform.json' with { type: 'json' };
import saEastMessaging from '#engine/pricing/books/sa-east-1/messaging.json' with { type: 'json' };
import messagingSources from '#engine/pricing/books/messaging-sources.json' with { type: 'json' };
import platformSources from '#engine/pricing/books/platform-sources.json' with { type: 'json' };
import usEastPlatform from '#engine/pricing/books/us-east-1/platform.json' with { type: 'json' };
import usEastMessaging from '#engine/pricing/books/us-east-1/messaging.json' with { type: 'json' };
import type { Region } from '#engine/pricing/region.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { lines } from '#i18n/text/lines.ts';
import type { PricingData } from '#islands/architecture/pricing-data.ts';
import { unitName } from '#viz/kit/names.ts';
import { figureContext } from '../figures/figure-context.ts';
import { rateName } from '../figures/line-text.ts';
import { usedMetrics } from '../figures/used-metrics.ts';
import { partCosts, pricedSystem, specsOf } from './part-costs.ts';

interface BookFile {
  readonly rates: readonly { readonly id: string; readonly unit: string; readonly source: number }[];
}

const FILES: Readonly<Record<Region, { readonly messaging: BookFile; readonly platform: BookFile }>> = {
  'us-east-1': { messaging: usEastMessaging, platform: usEastPlatform },
  'sa-east-1': { messaging: saEastMessaging, platform: saEastPlatform },
  'eu-west-1': { messaging: euWestMessaging, platform: euWestPlatform },
};

/** What a reader's browser works the costs of an architecture out from. */
export function pricingDataOf(meta: ArchitectureMeta, locale: Locale): PricingData {
  const system = pricedSystem(meta);
  const edgeRates = Object.fromEntries(
    meta.edges.flatMap(({ id, rate }) => (rate === undefined ? [] : [[id, rate] as const])),
  );
  const used = usedMetrics(meta, [...Object.values(system.parts), system.handled.metric, ...Object.values(edgeRates)]);
  const all = specsOf(meta);
  const specs = used.map((id) => {
    const spec = all[id];
    if (spec === undefined)
      throw new Error(`content/architecture/${meta.id} prices or counts with a metric it does not define: ${id}`);
    return forBrowser(id, spec, all);
  });
  const asksEngine = specs.some(isBillSpec);
  const rates = specs.flatMap((spec) => (spec.kind === 'usage' ? spec.lines.map(({ rate }) => rate) : []));
  const books = [...new Set(specs.map(regionOf))].map((region) => cutBook(region, rates, asksEngine));
  return {
    specs: Object.fromEntries(used.flatMap((id, index) => (specs[index] ? [[id, specs[index]] as const] : []))),
    system,
    rates: edgeRates,
    asksEngine,
    books,
    handled: handledBySize(meta),
    handledName: meta.handled.name[locale],
    perName: meta.handled.perName[locale],
    names: {
      ...(asksEngine ? lines[locale] : {}),
      ...Object.fromEntries(used.map((id) => [id, meta.metrics[id]?.name[locale] ?? id])),
      ...Object.fromEntries(rates.map((id) => [id, rateName(id, locale)])),
    },
    units: unitNames(books, locale),
  };
}

/** A metric as a browser works it out: it has no quota book, so that a limit goes along as its number. */
function forBrowser(id: string, spec: MetricSpec, all: MetricSpecs): MetricSpec {
  const value = spec.kind === 'quota' ? valueOf(metricResolver(all)(id)) : null;
  return spec.kind === 'quota' && value !== null ? { kind: 'assumption', value, unit: spec.unit } : spec;
}

function regionOf(spec: MetricSpec): Region {
  return ('region' in spec ? spec.region : undefined) ?? DEFAULT_REGION;
}

type CutBook = Omit<PricingData['books'][number], 'rates'> & BookFile;

/** The messaging engine asks for any rate of its book; metered use names those it needs. */
function cutBook(region: Region, rates: readonly string[], asksEngine: boolean): CutBook {
  const { messaging, platform } = FILES[region];
  const isUsed = ({ id }: { readonly id: string }) => rates.includes(id);
  // Both kinds of book count their sources from zero.
  const renumbered = platform.rates
    .filter(isUsed)
    .map((rate) => ({ ...rate, source: rate.source + messagingSources.sources.length }));
  return {
    region,
    rates: [...messaging.rates.filter((rate) => asksEngine || isUsed(rate)), ...renumbered],
    sources: [...messagingSources.sources, ...platformSources.sources],
  };
}

function unitNames(books: readonly CutBook[], locale: Locale): PricingData['units'] {
  const { units } = figureContext(locale).names;
  const used = books.flatMap((book) => book.rates.map(({ unit }) => unit));
  return Object.fromEntries(
    [...new Set(used)].flatMap((unit) =>
      (['one', 'other'] as const).map((form) => [`${unit}_${form}`, unitName(units, unit, form)] as const),
    ),
  );
}

function handledBySize(meta: ArchitectureMeta): Readonly<Record<BankSize, number>> {
  const entries = partCosts(meta).map(({ size, handled }) => {
    if (handled === null) throw new Error(`${meta.id} does not know what it handles at the ${size} size`);
    return [size, handled] as const;
  });
  return Object.fromEntries(entries) as Readonly<Record<BankSize, number>>;
}
