import { describe, expect, test } from 'vitest';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import type { LineLabel } from '#engine/pricing/line.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { OptionId, Scope, Workload } from '#engine/workloads/event-driven/workload.ts';

/** Prices of us-east-1 in autumn 2026, written out here so that a refresh of the book moves nothing. */
const PRICES = {
  'eventbridge.custom-events': 1e-6,
  'eventbridge.custom-event-bus-ingress-gb': 0.18,
  'eventbridge.custom-event-bus-egress-gb': 0.05,
  'eventbridge.custom-event-bus-retention-gb-month': 0.08,
  'sns.publish': 5e-7,
  'sns.fifo-publish': 3e-7,
  'sns.fifo-publish-payload-gb': 0.017,
  'sns.fifo-subscription': 1e-8,
  'sns.fifo-subscription-payload-gb': 0.001,
  'sqs.standard-requests': 4e-7,
  'sqs.fifo-requests': 5e-7,
  'kinesis.shard-hour': 0.015,
  'kinesis.put-payload-unit': 1.4e-8,
  'kinesis.extended-retention-shard-hour': 0.02,
  'kinesis.efo-consumer-shard-hour': 0.015,
  'kinesis.efo-retrieval-gb': 0.013,
  'kinesis.ondemand-standard-stream-hour': 0.04,
  'kinesis.ondemand-standard-in-gb': 0.08,
  'kinesis.ondemand-standard-out-gb': 0.04,
  'kinesis.ondemand-advantage-in-gb': 0.032,
  'kinesis.ondemand-advantage-out-gb': 0.016,
  'msk.broker-m7g-large-hour': 0.204,
  'msk.storage-gb-month': 0.1,
  'msk.express-m7g-large-hour': 0.408,
  'msk.express-storage-gb-month': 0.1,
  'msk.express-ingest-gb': 0.01,
  'msk.serverless-cluster-hour': 0.75,
  'msk.serverless-partition-hour': 0.0015,
  'msk.serverless-in-gb': 0.1,
  'msk.serverless-out-gb': 0.05,
  'msk.serverless-storage-gb-month': 0.1,
  'lambda.requests-arm': 2e-7,
  'lambda.duration-arm-gb-second': 1.33334e-5,
  'dynamodb.on-demand-wru': 6.25e-7,
  'dynamodb.storage-gb-month': 0.25,
  'cloudwatch.logs-ingest-gb': 0.5,
  'cloudwatch.logs-storage-gb-month': 0.03,
  'xray.traces-recorded': 5e-6,
} as const;

function estimate(option: OptionId, input: Partial<Workload>, scope: Scope = 'messaging'): OptionEstimate {
  const workload = decodeWorkload(input, 'workload');
  if (!workload.ok) throw new Error(JSON.stringify(workload.issues));
  const estimator = createEstimator(bookFor('us-east-1'), { freeTier: false, scope, overrides: PRICES });
  return estimator.estimate(option, toLoad(workload.value, HOURS_PER_MONTH));
}

/** Compares the whole bill: these lines with these amounts, to a millionth of a dollar, and no others. */
function expectBill({ bill }: OptionEstimate, expected: Partial<Record<LineLabel, number>>): void {
  expect(bill.lines.map(({ label }) => label).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const { label, amount } of bill.lines) expect(amount, label).toBeCloseTo(expected[label] ?? NaN, 6);
  const total = Object.values(expected).reduce((sum, amount) => sum + amount, 0);
  expect(bill.total).toBeCloseTo(total, 5);
}

describe('each option, worked out by hand', () => {
  test('eventbridge-classic: two consumers, payload of two chunks, one dead letter in a hundred', () => {
    const workload = { eventsPerMonth: 1e7, payloadBytes: 70_000, consumers: 2, deadLetterRate: 0.01 };
    expectBill(estimate('eventbridge-classic', workload), {
      // 10,000,000 events × 2 chunks of 64 KB × 0.000001
      publish: 20,
      // 20,000,000 deliveries × 1 % × 2 requests of 64 KB × 0.0000004
      'dead-letter-send': 0.16,
      // 200,000 dead letters ÷ 10 a call × (11 requests for 700,000 bytes + 1 delete) × 0.0000004
      'dead-letter-redrive': 0.096,
    });
  });

  test('eventbridge-custom: three consumers, 1,500 bytes billed as 2 KB, kept for two days', () => {
    const workload = { eventsPerMonth: 1e7, payloadBytes: 1500, consumers: 3, retentionHours: 48 };
    expectBill(estimate('eventbridge-custom', workload), {
      // 10,000,000 × 2 KB ÷ 1,048,576 KB = 19.073486 GB × 0.18
      'data-in': 3.433228,
      // 3 × 19.073486 GB × 0.05
      'data-out': 2.861023,
      // 10,000,000 × 1,500 bytes = 13.969839 GB × 24 h ÷ 730 h × 0.08
      retention: 0.036743,
    });
  });

  test('sns-standard: two consumers that want half the events each', () => {
    const workload = { eventsPerMonth: 1e7, consumers: 2, deliveredFraction: 0.5 };
    expectBill(estimate('sns-standard', workload), {
      // 10,000,000 × 0.0000005
      publish: 5,
      // 2 queues × 5,000,000 × 0.0000004
      'queue-send': 4,
      // 10,000,000 ÷ 10 a call × 0.0000004, and as much again to delete
      'queue-receive': 0.4,
      'queue-delete': 0.4,
      // 2 × (5 connections × 180 polls an hour × 730 h − 500,000 calls that found something) × 0.0000004
      'queue-empty-receive': 0.1256,
    });
  });

  test('sns-fifo: ten events a publish, two consumers', () => {
    const workload = { eventsPerMonth: 1e7, payloadBytes: 4096, consumers: 2, publishBatch: 10 };
    expectBill(estimate('sns-fifo', workload), {
      // 10,000,000 ÷ 10 × 0.0000003
      publish: 0.3,
      // 10,000,000 × 4,096 bytes = 38.146973 GB × 0.017
      'publish-data': 0.648499,
      // 20,000,000 × 0.00000001, and 2 × 38.146973 GB × 0.001
      delivery: 0.2,
      'delivery-data': 0.076294,
      // 20,000,000 × 0.0000005; in tens: 2,000,000 × 0.0000005
      'queue-send': 10,
      'queue-receive': 1,
      'queue-delete': 1,
      // 657,000 polls a month are fewer than the 1,000,000 calls each queue needs
      'queue-empty-receive': 0,
    });
  });

  test('sns-fifo: a message the filter drops is billed, its payload and its queue are not', () => {
    const half = { eventsPerMonth: 1e7, payloadBytes: 4096, consumers: 2, publishBatch: 10, deliveredFraction: 0.5 };
    const { bill } = estimate('sns-fifo', half);
    const lines = new Map(bill.lines.map(({ label, amount }) => [label, amount]));
    // 10,000,000 × 2 subscriptions × 0.00000001
    expect(lines.get('delivery')).toBeCloseTo(0.2, 9);
    // half of 2 × 38.146973 GB × 0.001, half of 20,000,000 × 0.0000005
    expect(lines.get('delivery-data')).toBeCloseTo(0.038147, 6);
    expect(lines.get('queue-send')).toBeCloseTo(5, 9);
  });

  test('sqs-standard: ten events of 70,000 bytes a call, one delivery in ten repeated', () => {
    const workload = { eventsPerMonth: 1e7, payloadBytes: 70_000, publishBatch: 10, retryRate: 0.1 };
    expectBill(estimate('sqs-standard', workload), {
      // 1,000,000 calls × 11 requests for 700,000 bytes × 0.0000004
      'queue-send': 4.4,
      // the same × 1.1
      'queue-receive': 4.84,
      // 1,000,000 × 0.0000004
      'queue-delete': 0.4,
      'queue-empty-receive': 0,
    });
  });

  test('sqs-fifo: a million ordered events', () => {
    expectBill(estimate('sqs-fifo', { eventsPerMonth: 1e6, ordering: 'per-key' }), {
      // 1,000,000 × 0.0000005; in tens: 100,000 × 0.0000005
      'queue-send': 0.5,
      'queue-receive': 0.05,
      'queue-delete': 0.05,
      // (657,000 polls − 100,000 that found something) × 0.0000005
      'queue-empty-receive': 0.2785,
    });
  });

  test('kinesis-provisioned: 30,000 bytes, three consumers with reads of their own, kept for two days', () => {
    const workload = { eventsPerMonth: 1e9, payloadBytes: 30_000, consumers: 3, retentionHours: 48 };
    const option = estimate('kinesis-provisioned', workload);
    // 1,000,000,000 ÷ 2,628,000 s × 4 = 1,522.07 records/s = 43.55 MiB/s: 44 shards by bytes, 2 would do by records
    expect(option.capacity).toMatchObject({ shards: 44, bottleneck: 'bytes-in', fanOut: true });
    expectBill(option, {
      // 44 × 730 h × 0.015
      shards: 481.8,
      // 2 units of 25 KB × 1,000,000,000 × 0.000000014
      'put-units': 28,
      // 44 × 730 h × 0.02
      retention: 642.4,
      // 44 × 3 × 730 h × 0.015
      'fan-out-hours': 1445.4,
      // 1,000,000,000 × 30,000 bytes = 27,939.677238 GB × 3 × 0.013
      'fan-out-data': 1089.647412,
    });
  });

  test('kinesis-on-demand: 1,500 bytes metered as 2 KB in, as they are out', () => {
    const workload = { eventsPerMonth: 1e9, payloadBytes: 1500, consumers: 2 };
    expectBill(estimate('kinesis-on-demand', workload), {
      // 730 h × 0.04
      'stream-hours': 29.2,
      // 1,000,000,000 × 2,048 bytes = 1,907.348633 GB × 0.08
      'data-in': 152.587891,
      // 2 × 1,396.983862 GB × 0.04
      'data-out': 111.758709,
    });
  });

  test('kinesis-advantage: the floor alone, as derived from the published minimum of 25 MiB/s', () => {
    // 25 MiB/s × 2,628,000 s ÷ 1,024 = 64,160.15625 GB, × 0.032 in and × 0.016 out
    const option = estimate('kinesis-advantage', { eventsPerMonth: 0 });
    expectBill(option, { 'data-in': 2053.125, 'data-out': 1026.5625 });
    expect(option.bill.total).toBeCloseTo(3079.69, 2);
  });

  test('msk-standard: three brokers, the fewest there are, and three copies of a day', () => {
    const option = estimate('msk-standard', { eventsPerMonth: 1e9, consumers: 2 });
    // 953.674316 GB a month are 1.49 MiB/s at a peak of four times the mean
    expect(option.capacity).toMatchObject({ brokers: 3, brokerType: 'kafka.m7g.large', bottleneck: 'minimum' });
    expectBill(option, {
      // 3 × 730 h × 0.204
      brokers: 446.76,
      // 953.674316 GB × 24 h ÷ 730 h × 3 = 94.061028 GB × 0.1
      'broker-storage': 9.406103,
    });
  });

  test('msk-express: three brokers, one copy kept, and what comes in', () => {
    expectBill(estimate('msk-express', { eventsPerMonth: 1e9, consumers: 2, headroom: 2 }), {
      // 3 × 730 h × 0.408
      brokers: 893.52,
      // 953.674316 GB × 24 h ÷ 730 h = 31.353676 GB × 0.1; headroom is for brokers, storage is billed as kept
      'broker-storage': 3.135368,
      // 953.674316 GB × 0.01
      'data-in': 9.536743,
    });
  });

  test('msk-serverless: a cluster, six partitions, data in and out', () => {
    expectBill(estimate('msk-serverless', { eventsPerMonth: 1e9, consumers: 2 }), {
      // 730 h × 0.75
      'cluster-hours': 547.5,
      // 6 × 730 h × 0.0015
      'partition-hours': 6.57,
      // 953.674316 GB × 0.1, and 2 × 953.674316 GB × 0.05
      'data-in': 95.367432,
      'data-out': 95.367432,
      // 31.353676 GB × 0.1
      'broker-storage': 3.135368,
    });
  });
});

describe('beyond the messaging service', () => {
  test('handling ten million events on Lambda, once each', () => {
    const end = estimate('sqs-standard', { eventsPerMonth: 1e7, publishBatch: 10 }, 'end-to-end');
    expectBill(end, {
      // 1,000,000 × 0.0000004 each; more calls than polls
      'queue-send': 0.4,
      'queue-receive': 0.4,
      'queue-delete': 0.4,
      'queue-empty-receive': 0,
      // 10,000,000 ÷ 10 an invocation × 0.0000002
      'lambda-requests': 0.2,
      // 10,000,000 × 0.02 s × 0.25 GB = 50,000 GB-s × 0.0000133334
      'lambda-duration': 0.66667,
      // lock and result: 20,000,000 × 0.000000625
      'idempotency-writes': 12.5,
      // 10,000,000 × 512 bytes = 4.768372 GB × 24 h ÷ 730 h × 0.25
      'idempotency-storage': 0.039192,
      // 4.768372 GB × 0.5, and × 0.03
      'log-ingest': 2.384186,
      'log-storage': 0.143051,
      // 10,000,000 × 5 % × 0.000005
      traces: 2.5,
    });
  });
});
