import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula } from '#engine/pricing/formula.ts';
import type { LineLabel } from '#engine/pricing/line.ts';
import { eventsPerInvocation } from '#engine/workloads/event-driven/consumer-lines.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { estimatorOf, HOURS, settings, workloads } from '../arbitraries.ts';

/** What stays on a bill when nothing happens: capacity, commitments and polling. */
const FLOORS: readonly LineLabel[] = [
  'shards',
  'retention',
  'fan-out-hours',
  'stream-hours',
  'data-in',
  'data-out',
  'brokers',
  'broker-storage',
  'cluster-hours',
  'partition-hours',
  'queue-empty-receive',
  'key',
  'key-requests',
  'endpoint-hours',
];

/** Costs nearer than this, relatively, differ by rounding only. */
const ROUNDING = 1e-12;

function closeTo(actual: number, expected: number, message: string): void {
  expect(Math.abs(actual - expected), message).toBeLessThanOrEqual(ROUNDING * (1 + Math.abs(expected)));
}

/** Costs of every option must not fall from one workload to another. */
function expectNoneFalls(name: keyof Workload, grow: (value: number, factor: number) => number): void {
  fc.assert(
    fc.property(settings, workloads, fc.double({ min: 1, max: 30, noNaN: true }), (setting, workload, factor) => {
      const estimator = estimatorOf(setting);
      const more = { ...workload, [name]: grow(workload[name] as number, factor) };
      for (const option of OPTION_IDS) {
        const before = estimator.total(option, toLoad(workload, HOURS));
        const after = estimator.total(option, toLoad(more, HOURS));
        if (before === null || after === null) continue;
        expect(after, option).toBeGreaterThanOrEqual(before * (1 - ROUNDING));
      }
    }),
    { numRuns: 150 },
  );
}

describe('every option', { timeout: 60_000 }, () => {
  test('bills the sum of its lines, none below zero, each explained by its formula', () => {
    fc.assert(
      fc.property(settings, workloads, (setting, workload) => {
        const load = toLoad(workload, HOURS);
        for (const option of OPTION_IDS) {
          const { bill } = estimatorOf(setting).estimate(option, load);
          for (const line of bill.lines) {
            expect(line.amount ?? 0, line.label).toBeGreaterThanOrEqual(0);
            closeTo(evaluateFormula(line.formula), line.quantity, `${option} ${line.label}`);
            if (line.amount === null) continue;
            const slices = line.tiers.reduce((sum, { amount }) => sum + amount, 0);
            closeTo(slices, line.amount, `${option} ${line.label}`);
          }
          const sum = bill.lines.reduce((total, { amount }) => total + (amount ?? 0), 0);
          closeTo(bill.known, sum, option);
          expect(bill.total === null).toBe(bill.missing.length > 0);
        }
      }),
    );
  });

  test('has the same total whether itemised, added up only, or in two parts', () => {
    fc.assert(
      fc.property(settings, workloads, (setting, workload) => {
        const estimator = estimatorOf(setting);
        const load = toLoad(workload, HOURS);
        for (const option of OPTION_IDS) {
          const { bill, feasible } = estimator.estimate(option, load);
          const total = estimator.total(option, load);
          const service = estimator.serviceTotal(option, load);
          const consumers = estimator.consumersTotal(eventsPerInvocation(load, estimator.models[option]), load);
          expect(feasible).toBe(estimator.isFeasible(option, load));
          expect(total === null).toBe(bill.total === null);
          expect(total === null).toBe(service === null || consumers === null);
          if (total === null) continue;
          closeTo(total, bill.total!, option);
          closeTo(service! + consumers!, total, option);
        }
      }),
    );
  });

  test('never costs less with more events', () => expectNoneFalls('eventsPerMonth', (value, factor) => value * factor));

  test('never costs less with larger events', () =>
    expectNoneFalls('payloadBytes', (value, factor) => Math.round(value * factor)));

  test('never costs less with a higher peak', () => expectNoneFalls('peakToMean', (value, factor) => value * factor));

  test('never costs less with more consumers', () =>
    expectNoneFalls('consumers', (value, factor) => Math.round(value * factor)));

  test('bills floors only when nothing happens', () => {
    fc.assert(
      fc.property(settings, workloads, (setting, workload) => {
        const load = toLoad({ ...workload, eventsPerMonth: 0 }, HOURS);
        for (const option of OPTION_IDS) {
          const { lines } = estimatorOf(setting).estimate(option, load).bill;
          for (const { label, quantity } of lines) {
            if (quantity > 0) expect(FLOORS, option).toContain(label);
          }
        }
      }),
    );
  });

  test('starts another SQS request, another EventBridge event, exactly beyond 64 KB', () => {
    fc.assert(
      fc.property(settings, workloads, fc.integer({ min: 1, max: 15 }), (setting, workload, chunks) => {
        const at = (payloadBytes: number, option: 'sqs-standard' | 'eventbridge-classic', label: LineLabel) => {
          const load = toLoad({ ...workload, payloadBytes, publishBatch: 1, eventsPerMonth: 1e6 }, HOURS);
          const { lines } = estimatorOf(setting).estimate(option, load).bill;
          return lines.find((line) => line.label === label)!.quantity;
        };
        const full = chunks * 65_536;
        expect(at(full, 'sqs-standard', 'queue-send')).toBe(chunks * 1e6);
        expect(at(full + 1, 'sqs-standard', 'queue-send')).toBe((chunks + 1) * 1e6);
        expect(at(full, 'eventbridge-classic', 'publish')).toBe(chunks * 1e6);
        expect(at(full + 1, 'eventbridge-classic', 'publish')).toBe((chunks + 1) * 1e6);
      }),
      { numRuns: 20 },
    );
  });
});
