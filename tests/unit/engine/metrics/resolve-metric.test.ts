import { describe, expect, test } from 'vitest';
import { publishedEstimator } from '#engine/metrics/estimates.ts';
import { workloadOf } from '#engine/metrics/workload-of.ts';
import type { MetricSpecs } from '#engine/metrics/metric-spec.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';

const statements = { scenario: 'statement-generated' } as const;

function value(specs: MetricSpecs, id: string): number {
  const found = valueOf(metricResolver(specs)(id));
  if (found === null) throw new Error(`${id} has no value`);
  return found;
}

describe('metricResolver', () => {
  test('an option costs what the estimator says, and a million events their share of it', () => {
    const specs: MetricSpecs = {
      month: { kind: 'option', ...statements, option: 'sqs-standard' },
      million: { kind: 'option', ...statements, option: 'sqs-standard', per: 'million' },
    };
    const workload = workloadOf(statements);
    const { bill } = publishedEstimator({}).estimate('sqs-standard', toLoad(workload, HOURS_PER_MONTH));
    expect(value(specs, 'month')).toBe(bill.total);
    expect(value(specs, 'million')).toBeCloseTo((Number(bill.total) / workload.eventsPerMonth) * 1e6, 9);
  });

  test('the lines of a bill add up to its total', () => {
    const option = { ...statements, option: 'sqs-standard' } as const;
    const line = ['queue-send', 'queue-receive', 'queue-delete', 'queue-empty-receive'];
    const specs: MetricSpecs = { month: { kind: 'option', ...option }, lines: { kind: 'line', ...option, line } };
    expect(value(specs, 'lines')).toBeCloseTo(value(specs, 'month'), 9);
  });

  test('a crossing makes the option it leads to the cheaper one, and not a unit before', () => {
    const change = { payloadBytes: 1024, peakToMean: 4 };
    const crossing = value(
      {
        at: {
          kind: 'crossing',
          ...statements,
          change,
          from: 'sqs-standard',
          to: 'kinesis-provisioned',
          over: 'eventsPerMonth',
        },
      },
      'at',
    );
    const gap = (eventsPerMonth: number) => {
      const at = { ...statements, change: { ...change, eventsPerMonth } };
      const specs: MetricSpecs = {
        queue: { kind: 'option', ...at, option: 'sqs-standard' },
        stream: { kind: 'option', ...at, option: 'kinesis-provisioned' },
      };
      return value(specs, 'queue') - value(specs, 'stream');
    };
    expect(gap(Math.ceil(crossing) + 1)).toBeGreaterThanOrEqual(0);
    expect(gap(Math.floor(crossing) - 1)).toBeLessThanOrEqual(0);
  });

  test('a workload never takes an unknown number for zero', () => {
    // A document may name a metric where the type of a workload has a number.
    const change: object = { eventsPerMonth: 'never' };
    const specs: MetricSpecs = {
      never: { kind: 'ratio', as: 'unit', of: 1, to: 0 },
      month: { kind: 'option', scenario: 'own', change, option: 'sqs-standard' },
    };
    expect(() => metricResolver(specs)('month')).toThrow('eventsPerMonth counts with never, which has no value');
  });

  test('both sides of a usage crossing cost the same there', () => {
    const gateway = [
      { rate: 'vpc.nat-gateway-hour', quantity: { gateways: 2, hours: 730 } },
      { rate: 'vpc.nat-gateway-gb', quantity: { x: 1 } },
    ];
    const endpoints = [
      { rate: 'vpc.interface-endpoint-hour', quantity: { endpoints: 3, zones: 2, hours: 730 } },
      { rate: 'vpc.interface-endpoint-gb', quantity: { x: 1 } },
    ];
    const at = metricResolver({ at: { kind: 'usage-crossing', unit: 'gb-month', a: gateway, b: endpoints } })('at');
    if (at.kind !== 'known') {
      expect(at.kind).toBe('never');
      return;
    }
    const withX = (lines: typeof gateway | typeof endpoints) =>
      lines.map((line) => ({ ...line, quantity: 'x' in line.quantity ? { gb: at.value } : line.quantity }));
    const specs = {
      a: { kind: 'usage', lines: withX(gateway) },
      b: { kind: 'usage', lines: withX(endpoints) },
    } as unknown as MetricSpecs;
    expect(value(specs, 'a')).toBeCloseTo(value(specs, 'b'), 6);
  });

  test('what is unknown in one metric is unknown in all that count with it, with the rate that lacks a price', () => {
    const resolve = metricResolver({
      fifo: { kind: 'rate', rate: 'sqs.fifo-requests', unit: 'usd' },
      twice: { kind: 'product', of: ['fifo', 2], unit: 'usd' },
      share: { kind: 'ratio', of: 1, to: 'twice', as: 'share' },
    });
    expect(resolve('share')).toMatchObject({ kind: 'unknown', missing: ['sqs.fifo-requests'] });
  });

  test('a division by nothing has no number', () => {
    expect(metricResolver({ none: { kind: 'ratio', of: 1, to: 0, as: 'times' } })('none').kind).toBe('never');
  });

  test('a metric that leaves the size open follows the size asked for', () => {
    const specs: MetricSpecs = {
      events: { kind: 'workload', ...statements, of: 'eventsPerMonth' },
      fixed: { kind: 'workload', ...statements, size: 'small', of: 'eventsPerMonth' },
      users: { kind: 'assumption', value: { small: 1, medium: 2, large: 3 }, unit: 'count' },
    };
    const large = metricResolver(specs, 'large');
    expect(['events', 'fixed', 'users'].map((id) => valueOf(large(id)))).toEqual([90_000_000, 450_000, 3]);
  });

  test('a limit is read in the quota book of the region, São Paulo when none is named', () => {
    const quota = { kind: 'quota', quota: 'eventbridge-bus-classic.putevents-quota', unit: 'per-second' } as const;
    expect(value({ calls: quota }, 'calls')).toBe(600);
    expect(value({ calls: { ...quota, region: 'us-east-1' } }, 'calls')).toBe(10_000);
  });

  test('what a promise leaves out of a month is counted from the fact and the hours', () => {
    const specs: MetricSpecs = {
      promise: { kind: 'fact', fact: 'sla', value: 0.995, unit: 'share' },
      loss: { kind: 'difference', of: [1, 'promise'], unit: 'share' },
      hours: { kind: 'constant', constant: 'hours' },
      down: { kind: 'product', of: ['hours', 'loss'], unit: 'hours' },
    };
    expect(value(specs, 'down')).toBeCloseTo(3.65, 9);
    expect(metricResolver(specs)('hours')).toMatchObject({ value: 730, unit: 'hours' });
  });

  test('a usage crossing that is nowhere shows what both sides cost for one', () => {
    const cheap = [{ rate: 'vpc.nat-gateway-gb', quantity: { x: 1 } }];
    const twice = { rate: 'vpc.nat-gateway-gb', quantity: { x: 1, gb: 2 } };
    const { kind, basis } = metricResolver({
      at: { kind: 'usage-crossing', unit: 'gb', a: [twice, ...cheap], b: cheap },
    })('at');
    expect(kind).toBe('never');
    expect(basis.bill?.lines).toHaveLength(2);
    expect(basis.bill?.total).toBeCloseTo(3 * (basis.other?.total ?? NaN), 12);
  });

  test('whole chunks begun', () => {
    expect(value({ chunks: { kind: 'chunks', bytes: 65_537, chunk: 65_536 } }, 'chunks')).toBe(2);
  });

  test.each([
    ['an id nobody defined', { a: { kind: 'sum', of: ['b'], unit: 'count' } }, /no metric "b"/],
    ['a metric that depends on itself', { a: { kind: 'sum', of: ['a'], unit: 'count' } }, /depends on itself/],
    [
      'a limit that is in no book',
      { a: { kind: 'quota', quota: 'sqs.nothing', unit: 'count' } },
      /no limit sqs.nothing/,
    ],
    [
      'a limit that is no number',
      { a: { kind: 'quota', quota: 'dynamodb.ttl-delay', unit: 'count' } },
      /no limit dynamodb.ttl-delay that is a number/,
    ],
    ['a rate that is in no book', { a: { kind: 'rate', rate: 'sqs.nothing', unit: 'usd' } }, /no rate sqs.nothing/],
    [
      'a field no workload has',
      { a: { kind: 'workload', ...statements, of: 'eventsPerMonth', change: { volume: 1 } } },
      /no field volume/,
    ],
  ])('%s is refused', (_, specs, message) => {
    expect(() => metricResolver(specs as unknown as MetricSpecs)('a')).toThrow(message);
  });
});
