import { describe, expect, test } from 'vitest';
import type { BreakEvenQuestion } from '#engine/decisions/break-even/break-even.ts';
import { breakEven } from '#engine/decisions/break-even/break-even.ts';
import { GB, HOURS_PER_MONTH, MB, SECONDS_PER_HOUR } from '#engine/kit/units.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import type { Overrides } from '#engine/pricing/tariff.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

function estimatorWith(overrides: Overrides = {}) {
  return createEstimator(bookFor('us-east-1'), { freeTier: false, scope: 'messaging', overrides });
}

function question(workload: object, rest: Omit<BreakEvenQuestion, 'workload' | 'hours'>): BreakEvenQuestion {
  const decoded = decodeWorkload({ eventsPerMonth: 1e6, ...workload }, 'workload');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return { workload: decoded.value, hours: HOURS_PER_MONTH, ...rest };
}

const overVolume = { over: 'eventsPerMonth', from: 1e3, to: 1e12 } as const;

describe('breakEven', () => {
  /** AWS Big Data Blog, 2025-11: "from about 10 MiB/s of aggregate ingest"; derivation in the shared worked examples. */
  test('finds Advantage cheaper than on-demand Standard from 10 MiB/s with one reader, stream-hours left aside', () => {
    const estimator = estimatorWith({
      'kinesis.ondemand-standard-stream-hour': 0,
      'kinesis.ondemand-standard-in-gb': 0.08,
      'kinesis.ondemand-standard-out-gb': 0.04,
      'kinesis.ondemand-advantage-in-gb': 0.032,
      'kinesis.ondemand-advantage-out-gb': 0.016,
    });
    const options: readonly OptionId[] = ['kinesis-on-demand', 'kinesis-advantage'];
    const answer = breakEven(estimator, question({ payloadBytes: 4096 }, { ...overVolume, options }));
    const [pair] = answer.pairs;
    const perSecond = (events: number) => (events * 4096) / MB / (HOURS_PER_MONTH * SECONDS_PER_HOUR);
    expect(pair!.crossings.map(perSecond)).toEqual([expect.closeTo(10, 9)]);
    expect(pair!.aCheaper).toEqual([{ from: 1e3, to: pair!.crossings[0] }]);
  });

  test('puts a crossing made by a jump on the first unit of the new order', () => {
    // 65,537 bytes are two requests, and one more cent decides: sqs-standard jumps over sns-standard's free publish.
    const estimator = estimatorWith({ 'sqs.standard-requests': 1, 'eventbridge.custom-events': 3.5 });
    const answer = breakEven(
      estimator,
      question(
        { eventsPerMonth: 1e9, consumeBatch: 1 },
        { over: 'payloadBytes', from: 1, to: 100_000, options: ['eventbridge-classic', 'sqs-standard'] },
      ),
    );
    // One send, one receive, one delete: 3 below 3.5; from the second chunk on 5 below 7.
    expect(answer.pairs[0]!.crossings).toEqual([]);
    const dearer = estimatorWith({ 'sqs.standard-requests': 1, 'eventbridge.custom-events': 2.8 });
    const flipped = breakEven(
      dearer,
      question(
        { eventsPerMonth: 1e9, consumeBatch: 1 },
        { over: 'payloadBytes', from: 1, to: 100_000, options: ['eventbridge-classic', 'sqs-standard'] },
      ),
    );
    expect(flipped.pairs[0]!.crossings).toEqual([65_537]);
    expect(flipped.envelope).toEqual([
      { from: 1, to: 65_537, option: 'eventbridge-classic' },
      { from: 65_537, to: 100_000, option: 'sqs-standard' },
    ]);
  });

  test('leaves a gap in the envelope where nothing is feasible', () => {
    const answer = breakEven(
      estimatorWith(),
      question({}, { over: 'consumers', from: 1, to: 5, options: ['sqs-standard'] }),
    );
    expect(answer.envelope).toEqual([
      { from: 1, to: 2, option: 'sqs-standard' },
      { from: 2, to: 5, option: null },
    ]);
  });

  test('sees an option come back where consumers stop sharing their reads', () => {
    // Two consumers that share a shard wait for each other; from three on each has reads of its own.
    const answer = breakEven(
      estimatorWith(),
      question({ maxLatencyMs: 300 }, { over: 'consumers', from: 1, to: 1e6, options: ['kinesis-provisioned'] }),
    );
    expect(answer.envelope.slice(0, 3)).toEqual([
      { from: 1, to: 2, option: 'kinesis-provisioned' },
      { from: 2, to: 3, option: null },
      { from: 3, to: 21, option: 'kinesis-provisioned' },
    ]);
  });

  test('names options without a price instead of comparing them', () => {
    const answer = breakEven(
      estimatorWith(),
      question({}, { ...overVolume, options: ['eventbridge-custom', 'sqs-standard', 'kinesis-on-demand'] }),
    );
    expect(answer.unknown).toEqual(['eventbridge-custom']);
    expect(answer.pairs.map(({ a, b }) => [a, b])).toEqual([['sqs-standard', 'kinesis-on-demand']]);
  });

  test('gives the band when two curves interleave densely, its ends exact', () => {
    // A staircase of shards against a slope of the same average: they meet at every step.
    const perEvent = (0.015 * HOURS_PER_MONTH) / (1000 * HOURS_PER_MONTH * SECONDS_PER_HOUR);
    const gigabyte = (perEvent * GB) / 1024;
    const estimator = estimatorWith({
      'kinesis.put-payload-unit': 0,
      'kinesis.shard-hour': 0.015,
      'kinesis.ondemand-standard-stream-hour': 0.0075,
      'kinesis.ondemand-standard-in-gb': gigabyte,
      'kinesis.ondemand-standard-out-gb': 0,
    });
    const answer = breakEven(
      estimator,
      question(
        { payloadBytes: 1024, peakToMean: 1 },
        { ...overVolume, to: 1.0144e11, options: ['kinesis-provisioned', 'kinesis-on-demand'] },
      ),
    );
    const [pair] = answer.pairs;
    const perShard = 1000 * HOURS_PER_MONTH * SECONDS_PER_HOUR;
    expect(pair!.dense).toBe(true);
    expect(pair!.crossings[0]! / perShard).toBeCloseTo(0.5, 9);
    // The last step in range is the 39th; the staircase is above for its first half only.
    expect(pair!.crossings[1]! / perShard).toBeCloseTo(38.5, 9);
    expect(pair!.aCheaper).toEqual([{ from: pair!.crossings[1], to: 1.0144e11 }]);
  });

  test('answers a question about a single value', () => {
    const answer = breakEven(
      estimatorWith(),
      question({}, { over: 'eventsPerMonth', from: 1e6, to: 1e6, options: ['sqs-standard', 'kinesis-on-demand'] }),
    );
    expect(answer.envelope).toEqual([{ from: 1e6, to: 1e6, option: 'sqs-standard' }]);
    expect(answer.pairs[0]!.crossings).toEqual([]);
  });
});
