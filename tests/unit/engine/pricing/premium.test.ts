import { describe, expect, test } from 'vitest';
import { bookFor } from '#engine/pricing/load-book.ts';
import { premiumOver } from '#engine/pricing/premium.ts';

const rate = (region: 'us-east-1' | 'sa-east-1', id: string) => bookFor(region).rates.get(id);
const premium = (id: string) => premiumOver(rate('sa-east-1', id), rate('us-east-1', id));

describe('premiumOver', () => {
  test('a shard-hour costs twice as much in São Paulo', () => {
    expect(premium('kinesis.shard-hour')).toBe(1);
  });

  test('the same price is no premium', () => {
    expect(premium('sqs.standard-requests')).toBe(0);
  });

  test('an unknown price compares with nothing', () => {
    expect(premium('sqs.fifo-requests')).toBeNull();
    expect(premiumOver(undefined, rate('us-east-1', 'sqs.standard-requests'))).toBeNull();
  });
});
