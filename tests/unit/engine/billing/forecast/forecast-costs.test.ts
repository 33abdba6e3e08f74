import { describe, expect, test } from 'vitest';
import { dayAfter } from '#engine/billing/analysis/bill-extent.ts';
import { toSeries } from '#engine/billing/anomalies/to-series.ts';
import type { CostForecast } from '#engine/billing/forecast/forecast-costs.ts';
import { forecastCosts } from '#engine/billing/forecast/forecast-costs.ts';
import type { DayCost } from '#engine/billing/forecast/forecast-month.ts';

const FIRST = '2026-01-01';

/** Weekends at half price, 40 on the first of a month, 25 on the 15th, noise of 2 % that repeats nothing; a tax on the fifth. */
function usual(index: number, noise = 0.02): DayCost {
  const day = dayAfter(FIRST, index);
  const date = new Date(`${day}T00:00Z`);
  const base = [0, 6].includes(date.getUTCDay()) ? 50 : 100;
  const fee = { 1: 40, 15: 25 }[date.getUTCDate()] ?? 0;
  const usage = (base * (1 + noise * Math.sin(index * index)) + fee).toFixed(4);
  return { day, usage, cost: date.getUTCDate() === 5 ? (Number(usage) + 7).toFixed(4) : usage };
}

function forecast(
  days: number,
  change: (cost: DayCost, index: number) => DayCost = (cost) => cost,
  months = 1,
  budget: number | null = null,
) {
  const costs = Array.from({ length: days }, (_, index) => change(usual(index), index));
  const series = toSeries(costs.map(({ day, usage }) => ({ at: day, value: Number(usage) })));
  return forecastCosts(costs, series, { months, budget });
}

function made(one: CostForecast): Extract<CostForecast, { kind: 'forecast' }> {
  if (one.kind !== 'forecast') throw new Error(JSON.stringify(one));
  return one;
}

/** What the days really come to; without their noise, what can be known of them. */
const actual = (from: number, to: number, noise = 0.02) =>
  Array.from({ length: to - from }, (_, index) => Number(usual(from + index, noise).usage)).reduce(
    (sum, cost) => sum + cost,
    0,
  );

/** The 20th of May: 31 + 28 + 31 + 30 days before the first. */
const KNOWN = 140;
const MAY = 120;
const JUNE = 151;

describe('forecastCosts', () => {
  const bill = made(forecast(KNOWN, undefined, 1, 2700));

  test('splits the running month into what was spent, exact, and what is left', () => {
    const { running } = bill;
    expect([bill.lastDay, running.month, running.days, running.toDate.days, running.remaining.days]).toEqual([
      ...['2026-05-20', '2026-05', 31, 20, 11],
    ]);
    expect(Number(running.toDate.usage)).toBeCloseTo(actual(MAY, KNOWN), 6);
    expect(running.toDate.other).toBe('7');
    expect(running.total.expected).toBeCloseTo(Number(running.toDate.usage) + running.remaining.expected, 9);
    expect(Math.abs(running.remaining.expected / actual(KNOWN, JUNE, 0) - 1)).toBeLessThan(0.015);
  });

  test('gives the next month its fees and its weekends, and a wider interval', () => {
    const [june] = bill.next;
    expect([june?.month, june?.toDate.usage, june?.remaining.days]).toEqual(['2026-06', '0', 30]);
    expect(Math.abs((june?.total.expected ?? 0) / actual(JUNE, JUNE + 30, 0) - 1)).toBeLessThan(0.015);
    expect(june?.total.within95.low).toBeLessThan(june?.total.within80.low ?? 0);
    expect(june?.total.within95.high).toBeGreaterThan(june?.total.within80.high ?? 0);
    expect(bill.basis).toMatchObject({ season: 'week-and-month', putAside: 0 });
    expect(bill.basis.fees.map(({ dayOfMonth }) => dayOfMonth)).toEqual([1, 15]);
    expect(bill.basis.fees[0]?.amount).toBeCloseTo(40, -1);
    expect(bill.basis.fees[1]?.amount).toBeCloseTo(25, -1);
    const june15 = bill.days.find(({ day }) => day === '2026-06-15')?.expected ?? 0;
    const june22 = bill.days.find(({ day }) => day === '2026-06-22')?.expected ?? 0;
    expect(june15 - june22).toBeCloseTo(25, -1);
  });

  test('says every day, and days add up to their month', () => {
    expect([bill.days[0]?.day, bill.days.at(-1)?.day, bill.days.length]).toEqual(['2026-05-21', '2026-06-30', 41]);
    const rest = bill.days.slice(0, 11).reduce((sum, { expected }) => sum + expected, 0);
    expect(rest).toBeCloseTo(bill.running.remaining.expected, 6);
  });

  test('holds the month so far against what was to be expected of it, and against the last one', () => {
    expect(bill.soFar?.verdict).toBe('within');
    expect(bill.lastMonth).toMatchObject({ month: '2026-04', days: 30, other: '7' });
    expect(Number(bill.lastMonth?.usage)).toBeCloseTo(actual(90, MAY), 6);
    const dear = made(
      forecast(KNOWN, (cost, index) => (index < MAY ? cost : { ...cost, usage: String(Number(cost.usage) * 1.3) })),
    );
    expect(dear.soFar?.verdict).toBe('above');
  });

  test('weighs a budget', () => {
    expect(bill.running.budget).toMatchObject({ amount: 2700, verdict: 'likely-within' });
  });

  test('puts a spike aside, and follows a shift of level', () => {
    const scaled = (factor: number, when: (index: number) => boolean) =>
      made(
        forecast(KNOWN, (cost, index) =>
          when(index) ? { ...cost, usage: String(Number(cost.usage) * factor) } : cost,
        ),
      );
    const spiked = scaled(4, (index) => index === 130);
    expect(spiked.basis.putAside).toBe(1);
    expect(Math.abs(spiked.running.remaining.expected / bill.running.remaining.expected - 1)).toBeLessThan(0.02);
    const shifted = scaled(1.5, (index) => index >= 110);
    expect(Math.abs(shifted.running.remaining.expected / bill.running.remaining.expected / 1.5 - 1)).toBeLessThan(0.05);
  });

  test('starts with a whole month where the bill ends with one', () => {
    const whole = made(forecast(MAY, undefined, 0));
    expect(whole).toMatchObject({
      soFar: null,
      next: [],
      running: { month: '2026-05', toDate: { days: 0, usage: '0' } },
    });
    expect(whole.days).toHaveLength(31);
  });

  test('says so when there are too few days', () => {
    expect(forecast(34)).toEqual({ kind: 'too-few-days', days: 34, needed: 35 });
    expect(forecast(0)).toEqual({ kind: 'too-few-days', days: 0, needed: 35 });
    const young = made(forecast(35));
    expect(young.next[0]?.remaining.extended).toBe(true);
    expect(young.lastMonth).toMatchObject({ month: '2026-01' });
    expect(young.soFar).toBeNull();
  });
});
