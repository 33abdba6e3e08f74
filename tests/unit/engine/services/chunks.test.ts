import { describe, expect, test } from 'vitest';
import { bytes, bytesPerSecond, megabytes, milliseconds } from '#engine/kit/units.ts';
import { writeUnits } from '#engine/services/dynamodb/rates.ts';
import { onDemandBytes, planShards, putUnits } from '#engine/services/kinesis/shards.ts';
import { batchSize, requestsPerCall } from '#engine/services/sqs/requests.ts';
import { billedDuration, billedMemory } from '#engine/services/step-functions/express.ts';

const KB = 1024;
const MB = 1024 * KB;

describe('requestsPerCall', () => {
  test.each([
    [1, 1],
    [64 * KB, 1],
    [64 * KB + 1, 2],
    [1024 * KB, 16],
  ])('bills %i bytes as %i requests', (payload, requests) => {
    expect(requestsPerCall(bytes(payload))).toBe(requests);
  });
});

describe('batchSize', () => {
  test.each([
    [1, 1 * KB, 1],
    [50, 1 * KB, 10],
    [10, 104 * KB, 9],
    [10, 600 * KB, 1],
    [10, 4096 * KB, 1],
  ])('of %i wanted messages of %i bytes sends %i', (wanted, payload, sent) => {
    expect(batchSize(wanted, bytes(payload))).toBe(sent);
  });
});

describe('planShards', () => {
  test('sizes the published ten-shard stream: 10,000 records of 512 bytes a second, four shared readers', () => {
    const plan = planShards({
      recordsPerSecond: 10_000,
      bytesPerSecond: bytesPerSecond(10_000 * 512),
      sharedConsumers: 4,
    });
    expect(plan).toEqual({ shards: 10, bottleneck: 'records' });
  });

  test('sizes by bytes when records are few and large', () => {
    const plan = planShards({ recordsPerSecond: 10, bytesPerSecond: bytesPerSecond(4.5 * MB), sharedConsumers: 1 });
    expect(plan).toEqual({ shards: 5, bottleneck: 'bytes-in' });
  });

  test('sizes by reads when many consumers share them', () => {
    const plan = planShards({ recordsPerSecond: 10, bytesPerSecond: bytesPerSecond(2 * MB), sharedConsumers: 4 });
    expect(plan).toEqual({ shards: 4, bottleneck: 'bytes-out' });
  });

  test('keeps one shard for an idle stream', () => {
    expect(planShards({ recordsPerSecond: 0, bytesPerSecond: bytesPerSecond(0), sharedConsumers: 1 })).toEqual({
      shards: 1,
      bottleneck: 'minimum',
    });
  });
});

describe('rounding up', () => {
  test('PUT units step after 25 KB, on-demand records after 1 KB, write units after 1 KB', () => {
    expect([25 * KB, 25 * KB + 1].map((size) => putUnits(bytes(size)))).toEqual([1, 2]);
    expect([1, KB, KB + 1].map((size) => onDemandBytes(bytes(size)))).toEqual([KB, KB, 2 * KB]);
    expect([KB, KB + 1].map((size) => writeUnits(bytes(size)))).toEqual([1, 2]);
  });

  test('Express workflows step after 100 ms and 64 MB', () => {
    expect([100, 801].map((ms) => billedDuration(milliseconds(ms)))).toEqual([100, 900]);
    expect([64, 1200].map((mb) => billedMemory(megabytes(mb)))).toEqual([64, 1216]);
  });
});
