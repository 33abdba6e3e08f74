import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FREE_ALLOWANCES } from '#engine/pricing/free-tier.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { REGIONS, type Region } from '#engine/pricing/region.ts';
import { checkLadder, isDecimal } from '#engine/pricing/tiers.ts';

const BOOKS = 'src/engine/pricing/books';
const RESEARCH = '../shared/prices';
const RATES_IN_THE_BOOK = 280;

describe.each(REGIONS)('the book of %s', (region) => {
  const rates = [...bookFor(region).rates.values()];

  test('holds every rate, sorted by id', () => {
    expect(rates).toHaveLength(RATES_IN_THE_BOOK);
    const ids = rates.map((rate) => rate.id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('has unbroken ladders of plain decimals', () => {
    for (const rate of rates) {
      expect(checkLadder(rate.tiers ?? [{ from: 0, to: null, price: '0' }], rate.id, true)).toEqual([]);
      for (const tier of rate.tiers ?? []) expect(isDecimal(tier.price), `${rate.id} ${tier.price}`).toBe(true);
    }
  });

  test('says where every price, and every gap, comes from', () => {
    for (const { id, tiers, source, availability } of rates) {
      expect(source.url, id).toMatch(/https:\/\/|github\.com|public|AWS/);
      if (tiers === null) expect(source.url, id).toContain('https://');
      if (tiers !== null) expect(availability, id).toBe('offered');
    }
  });

  test('gives the browser the messaging rates unchanged', () => {
    const messaging = messagingBookFor(region).rates;
    expect(messaging.size).toBe(141);
    for (const [id, rate] of messaging) expect(bookFor(region).rates.get(id)).toBe(rate);
  });
});

test('units agree between regions', () => {
  for (const rate of bookFor('us-east-1').rates.values()) {
    for (const region of REGIONS) expect(bookFor(region).rates.get(rate.id)?.unit, rate.id).toBe(rate.unit);
  }
});

test('what is not sold in São Paulo is marked, not priced', () => {
  const rates = [...bookFor('sa-east-1').rates.values()].filter((rate) => rate.availability === 'not-offered');
  expect(rates.map((rate) => rate.id)).toEqual([
    'eventbridge.custom-event-bus-egress-gb',
    'eventbridge.custom-event-bus-ingress-gb',
    'eventbridge.custom-event-bus-retention-gb-month',
    'msk.serverless-cluster-hour',
    'msk.serverless-in-gb',
    'msk.serverless-out-gb',
    'msk.serverless-partition-hour',
    'msk.serverless-storage-gb-month',
  ]);
  expect(rates.every((rate) => rate.tiers === null)).toBe(true);
});

test('the messaging books stay small enough for the browser', () => {
  const bytes = REGIONS.reduce((sum, region) => sum + statSync(`${BOOKS}/${region}/messaging.json`).size, 0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('free allowances name rates of the book, each in one pool only', () => {
  const rates = FREE_ALLOWANCES.flatMap((pool) => pool.rates);
  expect(new Set(rates).size).toBe(rates.length);
  for (const id of rates) expect(bookFor('us-east-1').rates.has(id), id).toBe(true);
  for (const pool of FREE_ALLOWANCES) expect(pool.quantity, pool.id).toBeGreaterThan(0);
});

interface ResearchRecord {
  readonly id: string | null;
  readonly quantity_unit: string;
  readonly service: string;
  readonly unit_prices: Readonly<Record<Region, string | null>>;
  readonly unit_tiers?: Readonly<
    Partial<Record<Region, readonly { from: number; to: number | null; price: string }[]>>
  >;
  readonly confidence: string;
}

function readResearch(): readonly ResearchRecord[] {
  if (!existsSync(RESEARCH)) return [];
  const files = readdirSync(RESEARCH).filter((name) => name.endsWith('.json'));
  const records = files.flatMap((name) => JSON.parse(readFileSync(`${RESEARCH}/${name}`, 'utf8')) as ResearchRecord[]);
  return records.filter((record) => record.id !== null);
}

const research = readResearch();
if (research.length === 0) console.info(`Not compared: ${RESEARCH} is not on this machine, so the books stand alone.`);

for (const region of research.length > 0 ? REGIONS : []) {
  test(`the book of ${region} equals the research notes`, () => {
    expect(research).toHaveLength(RATES_IN_THE_BOOK);
    for (const record of research) {
      const rate = bookFor(region).rates.get(record.id ?? '');
      const read = record.unit_tiers?.[region];
      const price = record.unit_prices[region];
      expect(rate?.service, record.id ?? '').toBe(record.service);
      expect(rate?.unit, record.id ?? '').toBe(record.quantity_unit);
      expect(rate?.tiers, record.id ?? '').toEqual(read ?? (price === null ? null : [{ from: 0, to: null, price }]));
      if (price !== null) expect(rate?.source.confidence, record.id ?? '').toBe(record.confidence);
    }
  });
}
