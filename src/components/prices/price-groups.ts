import { bookFor } from '#engine/pricing/load-book.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import type { PriceBook } from '#engine/pricing/price-book.ts';
import { premiumOver } from '#engine/pricing/premium.ts';
import type { Rate, RateNote } from '#engine/pricing/rate.ts';
import { shortenRateCode } from '#engine/pricing/rate-code.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import type { Region } from '#engine/pricing/region.ts';
import { SERVICE_NAMES } from '#engine/pricing/service-name.ts';
import { SourceNumbers } from '../source-list.ts';
import type { NumberedSource } from '../source-list.ts';

/** One price of one region, ready for the table. `tiers` null: there is none, and `availability` says why. */
export interface PriceCell {
  readonly region: Region;
  readonly tiers: Rate['tiers'];
  readonly notOffered: boolean;
  readonly sku: string | null;
  /** Letter of the note under the table, if the price needs one. */
  readonly note: string | null;
  readonly source: number;
  readonly date: string;
  readonly confidence: Rate['source']['confidence'];
}

export interface PriceRow {
  readonly id: string;
  readonly unit: string;
  readonly cells: readonly PriceCell[];
  readonly premium: number | null;
  /** What the filter "show" looks for. */
  readonly tags: readonly string[];
}

export interface PriceGroup {
  readonly key: string;
  readonly service: string;
  readonly rows: readonly PriceRow[];
}

export interface PriceTable {
  readonly groups: readonly PriceGroup[];
  readonly sources: readonly NumberedSource[];
}

/** Letters of the notes, in the order the page explains them. `not-read` has its own words in the cell. */
export const NOTE_LETTERS: Readonly<Partial<Record<RateNote, string>>> = {
  'first-tier-only': 'a',
  'matched-by-value': 'b',
  'one-rate-for-all-regions': 'c',
  'viewer-location': 'd',
  'rate-not-confirmed': 'e',
};

/** Services of the messaging options come first, in the order a message meets them; the rest by name. */
const FIRST = ['eventbridge', 'sns', 'sqs', 'kinesis', 'msk', 'lambda', 'dynamodb', 'cloudwatch', 'xray'];
const FIRST_TOO = ['step-functions', 'kms', 'data-transfer', 'vpc'];

/** The whole price book as the table shows it: one row per rate, three regions side by side, sources numbered. */
export function priceTable(): PriceTable {
  const books = REGIONS.map((region) => bookFor(region));
  const sources = new SourceNumbers();
  const byService = Map.groupBy(books[0]?.rates.values() ?? [], (rate) => rate.id.slice(0, rate.id.indexOf('.')));
  const groups = [...byService]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([key, rates]) => ({
      key,
      service: SERVICE_NAMES.get(key) ?? key,
      rows: rates.map((rate) => toRow(rate.id, books, sources)),
    }));
  return { groups, sources: sources.list() };
}

function rankOf(service: string): number {
  const rank = [...FIRST, ...FIRST_TOO].indexOf(service);
  return rank < 0 ? Infinity : rank;
}

function toRow(id: string, books: readonly PriceBook[], sources: SourceNumbers): PriceRow {
  const rates = books.flatMap((book) => book.rates.get(id) ?? []);
  const inRegion = (region: Region) => books.find((book) => book.region === region)?.rates.get(id);
  const cells = rates.map((rate, index) => toCell(rate, REGIONS[index] ?? 'us-east-1', sources));
  return {
    id,
    unit: rates[0]?.unit ?? '',
    cells,
    premium: premiumOver(inRegion('sa-east-1'), inRegion('us-east-1')),
    tags: tagsOf(id, cells),
  };
}

function toCell(rate: Rate, region: Region, sources: SourceNumbers): PriceCell {
  const { rateCode, sku, note, date, confidence } = rate.source;
  return {
    region,
    tiers: rate.tiers,
    notOffered: rate.availability === 'not-offered',
    sku: rateCode === null ? sku : shortenRateCode(rateCode),
    note: note === null ? null : (NOTE_LETTERS[note] ?? null),
    // Where AWS publishes a price that was not read is no source of a figure, and the list says so.
    source: sources.numberOf(note === 'not-read' ? { ...rate.source, confidence: 'not-read' } : rate.source),
    date,
    confidence,
  };
}

function tagsOf(id: string, cells: readonly PriceCell[]): readonly string[] {
  const tags: Readonly<Record<string, boolean>> = {
    used: messagingBookFor('us-east-1').rates.has(id),
    unknown: cells.some(({ tiers, notOffered }) => tiers === null && !notOffered),
    'not-offered': cells.some(({ notOffered }) => notOffered),
    secondary: cells.some(({ confidence, tiers }) => confidence === 'secondary' && tiers !== null),
    tiered: cells.some(({ tiers }) => (tiers?.length ?? 0) > 1),
  };
  return Object.keys(tags).filter((tag) => tags[tag]);
}
