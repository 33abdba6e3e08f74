import { describe, expect, test } from 'vitest';
import { HOURS_PER_MONTH, MB } from '#engine/kit/units.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import type { Region } from '#engine/pricing/region.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { quotaFor } from '#engine/quotas/quota-book.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { ViolationCode } from '#engine/workloads/event-driven/violation.ts';
import type { OptionId, Scope, Workload } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';

const SECONDS = HOURS_PER_MONTH * 3600;

function estimate(
  region: Region,
  option: OptionId,
  input: Partial<Workload>,
  scope: Scope = 'messaging',
): OptionEstimate {
  const workload = decodeWorkload({ peakToMean: 1, eventsPerMonth: 1e6, ...input }, 'workload');
  if (!workload.ok) throw new Error(JSON.stringify(workload.issues));
  const estimator = createEstimator(bookFor(region), { freeTier: false, scope, overrides: {} });
  return estimator.estimate(option, toLoad(workload.value, HOURS_PER_MONTH));
}

function violation(found: OptionEstimate, code: ViolationCode) {
  return found.violations.find((candidate) => candidate.code === code);
}

describe('a FIFO queue in high-throughput mode', () => {
  test('limits receiving as it limits sending', () => {
    const perSecond = { eventsPerMonth: 45_000 * SECONDS, publishBatch: 10 };
    const found = estimate('sa-east-1', 'sqs-fifo', { ...perSecond, consumeBatch: 1 });
    expect(violation(found, 'rate')).toBeUndefined();
    expect(violation(found, 'receive-rate')).toMatchObject({ limit: 4500, actual: 45_000, unit: 'calls/s' });
    expect(found.feasible).toBe(false);
    expect(estimate('sa-east-1', 'sqs-fifo', { ...perSecond, consumeBatch: 10 }).feasible).toBe(true);
  });

  test('receives repeated deliveries again, behind a topic too', () => {
    const load = { eventsPerMonth: 2_900 * SECONDS, consumeBatch: 1, retryRate: 1 };
    const found = estimate('sa-east-1', 'sns-fifo', load);
    expect(violation(found, 'delivery-rate')).toBeUndefined();
    expect(violation(found, 'receive-rate')?.actual).toBeCloseTo(5800, 6);
  });
});

describe('a Serverless topic', () => {
  const inflow = { eventsPerMonth: 100 * 1024 * SECONDS, payloadBytes: 1024, publishBatch: 100, consumeBatch: 100 };

  test('gets partitions for what is read as for what is written, and is billed for them', () => {
    const found = estimate('us-east-1', 'msk-serverless', { ...inflow, consumers: 3 });
    expect(found.capacity).toMatchObject({ partitions: 30 });
    const line = found.bill.lines.find(({ label }) => label === 'partition-hours');
    expect(line?.quantity).toBe(30 * HOURS_PER_MONTH);
    expect(found.feasible).toBe(true);
  });

  test('with fewer partitions says what each would have to give', () => {
    const found = estimate('us-east-1', 'msk-serverless', { ...inflow, consumers: 3, partitions: 20 });
    expect(violation(found, 'throughput')).toBeUndefined();
    expect(violation(found, 'egress')).toMatchObject({ limit: 10, actual: 15, unit: 'MB/s per partition' });
  });

  test('takes only so many requests', () => {
    const found = estimate('us-east-1', 'msk-serverless', { ...inflow, publishBatch: 1 });
    expect(violation(found, 'request-rate')).toMatchObject({ limit: 15_000, quota: 'msk-serverless.request-rate' });
  });
});

describe('an on-demand stream', () => {
  const inflow = { eventsPerMonth: 190 * SECONDS, payloadBytes: MB };

  test.each(['kinesis-on-demand', 'kinesis-advantage'] as const)('%s takes 200 MB/s in and gives 400 out', (option) => {
    const shared = { ...inflow, consumers: 4, kinesisRead: 'shared' } as const;
    const found = estimate('sa-east-1', option, shared);
    expect(violation(found, 'throughput')).toBeUndefined();
    expect(violation(found, 'egress')).toMatchObject({ limit: 400, unit: 'MB/s', severity: 'ask-increase' });
    expect(violation(found, 'egress')?.actual).toBeCloseTo(760, 9);
    expect(violation(estimate('sa-east-1', option, { ...shared, kinesisRead: 'enhanced' }), 'egress')).toBeUndefined();
    const more = violation(estimate('sa-east-1', option, { ...inflow, eventsPerMonth: 202 * SECONDS }), 'throughput');
    expect(more?.limit).toBe(200);
  });

  test('on-demand Advantage cites its own quota', () => {
    const found = estimate('sa-east-1', 'kinesis-advantage', { ...inflow, eventsPerMonth: 202 * SECONDS });
    expect(violation(found, 'throughput')?.quota).toBe('kinesis-on-demand-advantage.max-write');
  });
});

describe('replay', () => {
  const away = { retentionHours: 8_760, eventsPerMonth: 1000 };

  test('reaches as far back as the archive of a FIFO topic', () => {
    expect(estimate('us-east-1', 'sns-fifo', { ...away, replay: true }).feasible).toBe(true);
    const beyond = estimate('us-east-1', 'sns-fifo', { ...away, retentionHours: 8_761, replay: true });
    expect(violation(beyond, 'retention')).toMatchObject({ limit: 8_760, quota: 'sns-fifo.max-retention' });
    expect(violation(estimate('us-east-1', 'sns-fifo', away), 'retention')?.limit).toBe(336);
  });

  test('is billed by every service as it bills a read', () => {
    const load = { eventsPerMonth: 1e9, payloadBytes: 1024, consumers: 3, retentionHours: 24, replay: true } as const;
    const quantityOf = (option: OptionId, label: string, replayedFraction: number) => {
      const { lines } = estimate('us-east-1', option, { ...load, replayedFraction }).bill;
      return lines.find((line) => line.label === label)?.quantity ?? 0;
    };
    for (const [option, label] of [
      ['kinesis-on-demand', 'data-out'],
      ['kinesis-provisioned', 'fan-out-data'],
      ['msk-serverless', 'data-out'],
      ['eventbridge-custom', 'data-out'],
    ] as const) {
      expect(quantityOf(option, label, 0.5) / quantityOf(option, label, 0), option).toBeCloseTo(1.5, 12);
    }
    expect(quantityOf('sns-fifo', 'replay-data', 0.5)).toBeCloseTo(quantityOf('sns-fifo', 'delivery-data', 0) / 2, 9);
  });

  test('retrieves from long-term storage only what is older than a week', () => {
    const load = { eventsPerMonth: 1024 ** 2, payloadBytes: 1024, replay: true, replayedFraction: 1 };
    const { bill } = estimate('us-east-1', 'kinesis-provisioned', { ...load, retentionHours: 336 });
    // 1 GiB read again, half of the fortnight older than a week.
    expect(bill.lines.find(({ label }) => label === 'replay-data')?.quantity).toBe(0.5);
    const fanOut = estimate('us-east-1', 'kinesis-provisioned', { ...load, retentionHours: 336, consumers: 3 });
    expect(fanOut.bill.lines.map(({ label }) => label)).not.toContain('replay-data');
  });
});

describe('a payload over the Kafka default', () => {
  test('takes a setting of the reader, not an increase by AWS', () => {
    const found = estimate('sa-east-1', 'msk-express', { payloadBytes: 2 * MB });
    expect(found.feasible).toBe(true);
    expect(violation(found, 'payload-setting')).toMatchObject({ severity: 'configure', limit: MB, actual: 2 * MB });
  });
});

describe('latency', () => {
  test.each(['msk-serverless', 'sqs-fifo', 'sns-fifo', 'sqs-standard', 'msk-express'] as const)(
    '%s is judged by figures of its own',
    (option) => {
      const found = estimate('us-east-1', option, { maxLatencyMs: 1 });
      expect(violation(found, 'latency')?.quota).toMatch(new RegExp(`^${option}\\.typical-latency`));
    },
  );

  test('within a range is not known, outside of it is', () => {
    const classic = (maxLatencyMs: number) => estimate('sa-east-1', 'eventbridge-classic', { maxLatencyMs });
    expect(violation(classic(99), 'latency')).toMatchObject({ limit: 100, severity: 'excludes' });
    expect(violation(classic(200), 'latency-uncertain')).toMatchObject({ limit: 500, severity: 'unknown' });
    expect(classic(200).feasible).toBe(true);
    expect(classic(500).violations).toEqual([]);
  });

  test('of a service that publishes none is unknown, and says where that stands', () => {
    const found = violation(estimate('us-east-1', 'eventbridge-custom', { maxLatencyMs: 100 }), 'latency-unknown');
    expect(found).toMatchObject({ severity: 'unknown', quota: 'eventbridge-custom-bus.typical-latency' });
    expect(found?.source?.url).toMatch(/^https:/);
  });
});

test.each(REGIONS)('whatever excludes an option in %s has both sides and a source', (region) => {
  const impossible = {
    ...{ eventsPerMonth: 1e15, payloadBytes: 1e9, consumers: 1e6, retentionHours: 87_600, maxLatencyMs: 1 },
    ...({ ordering: 'per-key', replay: true, kafkaApi: true, partitions: 1 } as const),
  };
  for (const needs of [impossible, { ...impossible, replay: false }]) {
    for (const option of OPTION_IDS) {
      const excluding = estimate(region, option, needs).violations.filter(({ severity }) => severity === 'excludes');
      expect(excluding.length, option).toBeGreaterThan(0);
      for (const { code, limit, actual, quota, source } of excluding) {
        const what = `${option} ${code}`;
        expect(limit, what).not.toBeNull();
        expect(limit, what).not.toBe('');
        expect(actual, what).not.toBeNull();
        expect(source, what).not.toBeNull();
        expect(quota === null ? null : quotaFor(region, quota), what).not.toBeNull();
      }
    }
  }
});

describe('an invocation', () => {
  const invocations = (option: OptionId, input: Partial<Workload>) => {
    const { lines } = estimate('us-east-1', option, { eventsPerMonth: 6e6, ...input }, 'end-to-end').bill;
    return lines.find(({ label }) => label === 'lambda-requests')?.quantity;
  };

  test('carries what Lambda takes from its source, and no more than 6 MiB', () => {
    expect(invocations('eventbridge-classic', { consumeBatch: 1000 })).toBe(6e6);
    expect(invocations('sqs-fifo', { consumeBatch: 1000 })).toBe(6e5);
    expect(invocations('sqs-standard', { consumeBatch: 1000 })).toBe(6e3);
    expect(invocations('sqs-standard', { consumeBatch: 10, payloadBytes: MB })).toBe(1e6);
    expect(invocations('kinesis-provisioned', { consumeBatch: 10, payloadBytes: 10 * MB })).toBe(6e6);
  });
});
