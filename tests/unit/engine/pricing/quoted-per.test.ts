import { describe, expect, test } from 'vitest';
import { bookFor } from '#engine/pricing/load-book.ts';
import { quotedPer } from '#engine/pricing/quoted-per.ts';
import { REGIONS } from '#engine/pricing/region.ts';

const rates = REGIONS.flatMap((region) => [...bookFor(region).rates.values()]);
/** The first price above zero, as shown; null where none is known. */
const shown = (rate: (typeof rates)[number]) => {
  const price = rate.tiers?.map((tier) => Number(tier.price)).find((one) => one > 0);
  return price === undefined ? null : price * quotedPer(rate.unit);
};

describe('quotedPer', () => {
  test.each([
    ['sqs.standard-requests', 0.4],
    ['kinesis.put-payload-unit', 0.014],
    ['lambda.requests', 0.2],
  ])('shows %s of N. Virginia as AWS does: %d a million', (id, price) => {
    const rate = bookFor('us-east-1').rates.get(id);
    expect(rate && shown(rate)).toBeCloseTo(price, 10);
  });

  test('leaves no counted price unreadably small', () => {
    const unreadable = rates.filter((rate) => quotedPer(rate.unit) > 1 && (shown(rate) ?? 1) < 0.001);
    expect(unreadable.map(({ id }) => id)).toEqual([]);
  });

  test('quotes hours, months, data and GB-seconds for one', () => {
    for (const unit of ['shard-hour', 'GB', 'GB-month', 'GB-second', 'key-month']) expect(quotedPer(unit)).toBe(1);
  });
});
