import type { Source } from '#engine/pricing/decode-source.ts';
import type { PriceBook } from '#engine/pricing/price-book.ts';
import { shortenRateCode } from '#engine/pricing/rate-code.ts';
import type { Provenance, Rate } from '#engine/pricing/rate.ts';

/** Text of the files under `books/`, by path inside that folder. */
export type BookFiles = ReadonlyMap<string, string>;

/** Which files a book is spread over, and the sources as they are numbered now. */
export interface BookLayout {
  /** Rates the browser loads; the others go to the platform file. */
  readonly isMessaging: (id: string) => boolean;
  readonly sources: Readonly<Record<BookKind, readonly Source[]>>;
}

/** The two files of a region; each kind has a list of sources of its own, so that the browser loads those of its rates only. */
export type BookKind = 'messaging' | 'platform';

/**
 * Writes books as the files they are kept in: one entry a line, sorted by id, sources shared by all of a kind. Sources keep their numbers and
 * new ones take the places of those no longer used, so that a refresh shows as the lines it changed.
 */
export function encodeBooks(books: readonly PriceBook[], { isMessaging, sources }: BookLayout): BookFiles {
  const files = new Map<string, string>();
  for (const kind of ['messaging', 'platform'] as const) {
    const cut = books.map(({ region, rates }) => ({
      region,
      rates: [...rates.values()]
        .filter(({ id }) => isMessaging(id) === (kind === 'messaging'))
        .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1)),
    }));
    const numbers = numberSources(
      cut.flatMap(({ rates }) => rates),
      sources[kind].map(toSourceLine),
    );
    const line = (rate: Rate) => toLine(rate, numbers.indexOf(toSourceLine(rate.source)));
    for (const { region, rates } of cut)
      files.set(`${region}/${kind}.json`, toFile([`"region": ${JSON.stringify(region)}`], 'rates', rates.map(line)));
    files.set(`${kind}-sources.json`, toFile([], 'sources', numbers));
  }
  return files;
}

/** The list of sources, each at its number. */
function numberSources(rates: readonly Rate[], current: readonly string[]): readonly string[] {
  const used = new Set(rates.map(({ source }) => toSourceLine(source)));
  const added = [...used].filter((line) => !current.includes(line));
  const kept = current.map((line) => (used.has(line) ? line : (added.shift() ?? line)));
  const lastUsed = kept.findLastIndex((line) => used.has(line));
  return [...kept.slice(0, lastUsed + 1), ...added];
}

function toSourceLine({ url, date, confidence }: Source): string {
  return JSON.stringify({ url, date, confidence });
}

/** Fields in the order the files keep; those that say the usual are left out. */
function toLine({ id, unit, tiers, source, availability }: Rate, number: number): string {
  const usual = tiers === null ? 'unknown' : 'offered';
  return JSON.stringify({
    id,
    unit,
    ...priceFields(tiers),
    source: number,
    ...codeFields(source),
    ...(availability === usual ? {} : { availability }),
    ...(source.note === null ? {} : { note: source.note }),
  });
}

function priceFields(tiers: Rate['tiers']): object {
  if (tiers !== null && (tiers.length > 1 || tiers[0]?.to !== null))
    return { tiers: tiers.map(({ from, to, price }) => [from, to, price]) };
  return { price: tiers?.[0]?.price ?? null };
}

/** A rate code names its SKU too. */
function codeFields({ sku, rateCode }: Provenance): object {
  if (rateCode !== null) return { rateCode: shortenRateCode(rateCode) };
  return sku === null ? {} : { sku };
}

function toFile(head: readonly string[], list: string, lines: readonly string[]): string {
  const fields = [...head, `${JSON.stringify(list)}: [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}
