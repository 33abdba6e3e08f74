import { expect, test } from 'vitest';
import { priceListsInUse } from '#components/changes/price-lists.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import type { Region } from '#engine/pricing/region.ts';
import { REGIONS } from '#engine/pricing/region.ts';

const book = (region: Region, ...rates: readonly (readonly [id: string, date: string, isKnown?: boolean])[]) => ({
  region,
  rates: new Map(
    rates.map(([id, date, isKnown = true]) => [id, { id, tiers: isKnown ? [] : null, source: { date } }] as const),
  ),
});

test('prices are counted by list, service and region, the newest list first', () => {
  const lists = priceListsInUse([
    book('sa-east-1', ['sqs.standard', '2026-03-01'], ['sqs.fifo', '2026-03-01'], ['sns.publish', '2026-11-20']),
    book('us-east-1', ['sqs.standard', '2026-03-01'], ['sqs.fifo', '2026-11-20']),
  ]);
  expect(lists).toEqual([
    { region: 'sa-east-1', date: '2026-11-20', service: 'Amazon SNS', rates: 1 },
    { region: 'us-east-1', date: '2026-11-20', service: 'Amazon SQS', rates: 1 },
    { region: 'sa-east-1', date: '2026-03-01', service: 'Amazon SQS', rates: 2 },
    { region: 'us-east-1', date: '2026-03-01', service: 'Amazon SQS', rates: 1 },
  ]);
});

test('a price that is not known comes from no list', () => {
  expect(priceListsInUse([book('sa-east-1', ['sqs.standard', '2026-03-01', false])])).toEqual([]);
});

test('without books they are those of the site, every known price in one list', () => {
  const known = REGIONS.flatMap((region) => [...bookFor(region).rates.values()]).filter(({ tiers }) => tiers !== null);
  expect(priceListsInUse().reduce((sum, { rates }) => sum + rates, 0)).toBe(known.length);
});
