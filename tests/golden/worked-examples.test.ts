import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { priceUsage } from '#engine/pricing/price-usage.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import { allExamples, outOfScope } from '#content/worked-examples/all-examples.ts';
import type { ExampleBill, ExampleEstimate, WorkedExample } from '#content/worked-examples/worked-example.ts';

/** A printed amount stands for anything that rounds to it; a tie may have gone either way. */
const HALF_A_CENT = 0.005 + 1e-9;

/** An amount of the engine beside the one its source prints. */
interface Compared {
  readonly what: string;
  readonly amount: number;
  readonly printed: number;
}

function compareBill({ freeTier, lines }: ExampleBill): readonly Compared[] {
  const overrides = Object.fromEntries(lines.map(({ rate, price }) => [rate, price]));
  const bill = priceUsage({ region: 'us-east-1', freeTier, usage: lines, overrides }, bookFor('us-east-1'));
  return lines.flatMap(({ rate, usd }, index) => {
    const billed = bill.lines[index];
    if (billed?.amount == null) throw new Error(`${rate} was not priced`);
    if (typeof usd === 'number') return [{ what: rate, amount: billed.amount, printed: usd }];
    expect(billed.tiers).toHaveLength(usd.length);
    return billed.tiers.map(({ amount }, tier) => ({
      what: `${rate}, tier ${tier + 1}`,
      amount,
      printed: usd[tier] ?? NaN,
    }));
  });
}

function compareEstimate({ option, region, workload, prices, lines }: ExampleEstimate): readonly Compared[] {
  const decoded = decodeWorkload(workload, 'workload');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  const estimator = createEstimator(bookFor(region), { freeTier: false, scope: 'messaging', overrides: prices });
  const { bill } = estimator.estimate(option, toLoad(decoded.value, HOURS_PER_MONTH));
  const named = lines.flatMap(({ labels }) => labels);
  const others = bill.lines.filter(({ label }) => !named.includes(label));
  const amountOf = (labels: readonly string[]) =>
    bill.lines.filter(({ label }) => labels.includes(label)).reduce((sum, { amount }) => sum + (amount ?? NaN), 0);
  return [
    ...lines.map(({ labels, usd }) => ({ what: labels.join(' + '), amount: amountOf(labels), printed: usd })),
    ...others.map(({ label, amount }) => ({ what: label, amount: amount ?? NaN, printed: 0 })),
  ];
}

function compare({ bills = [], estimate }: WorkedExample): readonly Compared[] {
  return [...bills.flatMap(compareBill), ...(estimate === undefined ? [] : compareEstimate(estimate))];
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Whether the engine's lines add up to the printed total, rounded at the end or, as some sources do, line by line. */
function totalAgrees(compared: readonly Compared[], { totalUsd, unpriced = [] }: WorkedExample): boolean {
  const lumps = unpriced.reduce((sum, { usd }) => sum + usd, 0);
  const exact = compared.reduce((sum, { amount }) => sum + amount, lumps);
  const rounded = compared.reduce((sum, { amount }) => sum + toCents(amount), lumps);
  return Math.min(Math.abs(exact - totalUsd), Math.abs(rounded - totalUsd)) <= HALF_A_CENT;
}

describe('published worked examples', () => {
  const whole: string[] = [];
  const inPart: string[] = [];

  for (const example of allExamples) {
    test(`${example.id}: ${example.title} (${example.source}, ${example.date})`, () => {
      const compared = compare(example);
      for (const { what, amount, printed } of compared) {
        expect(Math.abs(amount - printed), `${what}: ${amount} against ${printed}`).toBeLessThanOrEqual(HALF_A_CENT);
      }
      expect(totalAgrees(compared, example), `total ${example.totalUsd}`).toBe(true);
      (example.unpriced === undefined ? whole : inPart).push(example.id);
    });
  }

  test('each example stands once', () => {
    const ids = [...allExamples, ...outOfScope].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  afterAll(() => {
    const of = allExamples.length + outOfScope.length;
    const lumps = allExamples.flatMap(({ id, unpriced = [] }) => unpriced.map(({ what, reason }) => `${id}: ${what}, ${reason}`));
    const left = outOfScope.map(({ id, reason }) => `${id}: ${reason}`);
    process.stdout.write(
      `Worked examples: ${whole.length} of ${of} reproduced to the cent, ${inPart.length} more but for lines without a rate.\n` +
        [...lumps, ...left].map((text) => `  ${text}\n`).join(''),
    );
  });
});

/** The research the examples were taken from, where it lies beside the repository; it is not ours to commit. */
const SHARED = path.resolve(import.meta.dirname, '../../../shared/examples/worked-examples.json');

interface SharedExample {
  readonly id: string;
  readonly use_as_test: boolean;
  readonly expected_total_usd: number;
  readonly lines: readonly { readonly stated_usd: number }[];
}

describe('the research behind them', () => {
  if (!existsSync(SHARED)) {
    test('is not here: the committed examples were compared alone', () => {
      process.stdout.write('../shared/examples is not here: the committed examples were compared alone.\n');
      expect(existsSync(SHARED)).toBe(false);
    });
    return;
  }
  const research = JSON.parse(readFileSync(SHARED, 'utf8')) as { readonly examples: readonly SharedExample[] };
  const usable = research.examples.filter((example) => example.use_as_test);

  test('has no usable example that is left out here, and none that is not there', () => {
    const ours = [...allExamples, ...outOfScope].map(({ id }) => id).toSorted();
    expect(usable.map(({ id }) => id).toSorted()).toEqual(ours);
  });

  test.each(allExamples)('prints the amounts expected of $id', (example) => {
    const theirs = usable.find(({ id }) => id === example.id);
    const printed = [
      ...compare(example).map((one) => one.printed),
      ...(example.unpriced ?? []).map(({ usd }) => usd),
    ].filter((usd) => usd !== 0);
    const stated = theirs?.lines.map((one) => one.stated_usd).filter((usd) => usd !== 0) ?? [];
    expect(printed.toSorted((a, b) => a - b)).toEqual(stated.toSorted((a, b) => a - b));
    expect(example.totalUsd).toBe(theirs?.expected_total_usd);
  });
});
