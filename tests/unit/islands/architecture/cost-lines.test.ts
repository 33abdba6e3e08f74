import { expect, test } from 'vitest';
import { createResolver } from '#engine/metrics/create-resolver.ts';
import type { MetricSpecs } from '#engine/metrics/metric-spec.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { costLines } from '#islands/architecture/cost-lines.ts';

const requests = (rate: string, amount: number) => ({ rate, quantity: { requests: amount } });
const specs: MetricSpecs = {
  queue: {
    kind: 'usage',
    lines: [requests('sqs.standard-requests', 2e6), requests('eventbridge.scheduler', 1e6)],
  },
  option: { kind: 'option', scenario: 'statement-generated', option: 'sqs-standard' },
  licence: { kind: 'assumption', value: 12, unit: 'usd-month' },
  all: { kind: 'sum', of: ['queue', 'licence', 5], unit: 'usd-month' },
  everything: { kind: 'sum', of: ['all', 'option'], unit: 'usd-month' },
};
const resolve = metricResolver(specs);
const sum = (lines: ReturnType<typeof costLines>) => lines.reduce((total, { amount }) => total + (amount ?? 0), 0);

test('metered use is told line by line, each by its rate; the lines are what the metric is', () => {
  const lines = costLines('queue', resolve);
  expect(lines.map(({ name, metric }) => [name, metric])).toEqual([
    ['sqs.standard-requests', 'queue'],
    ['eventbridge.scheduler', 'queue'],
  ]);
  expect(lines.map(({ billed }) => billed?.rate)).toEqual([
    { id: 'sqs.standard-requests', region: 'sa-east-1' },
    { id: 'eventbridge.scheduler', region: 'sa-east-1' },
  ]);
  expect(sum(lines)).toBeCloseTo(valueOf(resolve('queue')) ?? Number.NaN, 9);
});

test('a line of an option is told by its label', () => {
  const names = costLines('option', resolve).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['queue-send', 'queue-receive']));
});

test('a sum is told by what it is made of, down to the bills; a bare number in it has no line', () => {
  const lines = costLines('everything', resolve);
  expect(lines.map(({ metric }) => metric)).toEqual(expect.arrayContaining(['queue', 'licence', 'option']));
  expect(lines.some(({ metric }) => metric === 'all' || metric === 'everything')).toBe(false);
  expect(sum(lines)).toBeCloseTo((valueOf(resolve('everything')) ?? Number.NaN) - 5, 9);
});

test('what has neither bill nor parts is one line, and nothing costs nothing', () => {
  expect(costLines('licence', resolve)).toEqual([{ name: 'licence', amount: 12, metric: 'licence', billed: null }]);
  expect(costLines(0, resolve)).toEqual([]);
});

test('a line without a price is unknown, the others are not', () => {
  const book = bookFor('sa-east-1');
  const standard = book.rates.get('sqs.standard-requests');
  const rates = new Map(book.rates);
  if (standard) rates.set(standard.id, { ...standard, tiers: null });
  const without = createResolver(specs, 'medium', {
    bookFor: () => ({ ...book, rates }),
    quotaFor: () => expect.fail('no limit is asked for'),
    estimate: () => expect.fail('no estimate is asked for'),
  });
  const [unknown, known] = costLines('queue', without);
  expect(unknown?.amount).toBeNull();
  expect(known?.amount).toBeGreaterThan(0);
});
