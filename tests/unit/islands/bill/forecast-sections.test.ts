import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareEstimate } from '#engine/billing/analysis/compare-estimate.ts';
import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import { PUBLISHED_ACCURACY } from '#engine/billing/forecast/published-accuracy.ts';
import { issue } from '#engine/kit/result.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import type { Comparison } from '#islands/bill/comparison.ts';
import { EstimateSection } from '#islands/bill/view/estimate-section.tsx';
import { bridgeTable } from '#islands/bill/view/estimate-tables.ts';
import { findingWriter } from '#islands/bill/findings/finding-writer.ts';
import { ForecastSection } from '#islands/bill/view/forecast-section.tsx';
import { screenOf } from '#islands/bill/view/screen.ts';
import { toForecastDaysModel } from '#viz/forecast-days/model.ts';
import { layoutForecastDays } from '#viz/forecast-days/layout.ts';
import { layoutForecastMonths } from '#viz/forecast-months/layout.ts';
import { toForecastMonthsModel } from '#viz/forecast-months/model.ts';
import { onDays, openCharges } from '../../../fixtures/billing/judge-charges.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

/** January to the tenth of April 2026, dearer on Mondays; a tax in March, which nothing foretells. */
const charges = onDays(100, (day) => [
  {
    ...{ SkuId: 'SKU1', ServiceName: 'Amazon SQS', RegionId: 'us-east-1', PricingUnit: 'Requests' },
    ...{ PricingQuantity: 100, BilledCost: 100 + (day % 7 === 4 ? 30 : 0) + (day % 5) },
  },
  ...(day === 70 ? [{ BilledCost: 500, ChargeCategory: 'Tax', ServiceName: '<b>Tax</b>' }] : []),
]);
const ESTIMATE = {
  ...{ currency: 'USD', hours: 730 },
  lines: [
    {
      ...{ sku: 'SKU1', meter: null, service: 'Amazon SQS', region: 'us-east-1', name: '<i>requests</i>' },
      ...{ unit: 'Requests', quantity: '3000', cost: '2500' },
    },
  ],
};

let report: Partial<BillReport> = {};
let short: Partial<BillReport> = {};
let budgeted: Partial<BillReport> = {};
let variance: BillVariance;

beforeAll(async () => {
  short = await reportCharges({}, charges.slice(0, 20));
  budgeted = await reportCharges({ budget: 3000 }, charges);
  report = await reportCharges({}, charges);
  const { database } = await openCharges(charges);
  const compared = await compareEstimate(database, ESTIMATE, { metric: 'BilledCost', month: null });
  if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
  variance = compared.value;
}, 60_000);

function screen(locale: Locale, shown: Partial<BillReport>, comparison: Comparison | null = null) {
  return screenOf({
    ...{ locale, texts: billTexts(locale), view: WHOLE, viewOf: () => WHOLE, isWorking: false, facts: null },
    ...{ report: shown, comparison, widths: [700], athena: [], live: null },
  });
}

describe('the forecast', () => {
  test('its months are those of the bill, then the running one, then the next', () => {
    const [one] = report.forecast ?? [];
    const model = one === undefined ? null : toForecastMonthsModel(one);
    expect(model?.map(({ month, within80 }) => [month, within80 !== null])).toEqual([
      ['2026-01', false],
      ['2026-02', false],
      ['2026-03', false],
      ['2026-04', true],
      ['2026-05', true],
    ]);
    const march = model?.[2];
    expect(march?.spent).toBe(march?.total);
    expect(march?.other).toBe(500);
  });

  test.each([350, 700, 1160])('at %d its drawings stay within their frame, the intervals one in the other', (width) => {
    const [one] = report.forecast ?? [];
    const months = one === undefined ? null : toForecastMonthsModel(one);
    const days = one === undefined ? null : toForecastDaysModel(one);
    if (months === null || days === null) throw new Error('nothing was forecast');
    const write = { month: String, day: String, amount: String };
    const { bars, frame, columns } = layoutForecastMonths(months, width, write);
    for (const { x, width: wide, within80, within95 } of bars) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x + wide).toBeLessThanOrEqual(frame.right + 0.1);
      if (within80 === null || within95 === null) continue;
      expect(within95.top).toBeLessThanOrEqual(within80.top);
      expect(within95.bottom).toBeGreaterThanOrEqual(within80.bottom);
      expect(within95.top).toBeGreaterThanOrEqual(frame.top);
    }
    expect(columns.length).toBeGreaterThan(0);
    const course = layoutForecastDays(days, width, write);
    expect([course.paid, course.expected, course.within80, course.within95].every((path) => path.startsWith('M'))).toBe(
      true,
    );
    expect(days.paid.at(-1)?.day).toBe('2026-04-10');
    expect(days.ahead.map(({ day }) => day).at(-1)).toBe('2026-04-30');
  });

  test.each(locales)('%s: it is told with what is paid, both intervals, why, and how accurate it is', (locale) => {
    const html = render(h(ForecastSection, { screen: screen(locale, report) }));
    const { forecast: words } = billTexts(locale);
    const { format } = screen(locale, report);
    for (const said of [words.within80, words.within95, words.whyNot, words.accuracyTitle, 'BilledCost'])
      expect(html).toContain(said);
    for (const { covered80 } of PUBLISHED_ACCURACY) expect(html).toContain(format.percent(covered80));
    expect(html).not.toMatch(/\{\w+\}|NaN|undefined/);
  });

  test.each(locales)('%s: against a budget, it says when it is passed and how sure that is', (locale) => {
    const html = render(h(ForecastSection, { screen: screen(locale, budgeted) }));
    const [one] = budgeted.forecast ?? [];
    if (one?.forecast.kind !== 'forecast') throw new Error('nothing was forecast');
    const { budget } = one.forecast.running;
    const { earliest, expected, latest } = budget?.passes ?? { earliest: null, expected: null, latest: null };
    const days = [earliest, expected, latest].filter((day) => day !== null);
    expect(days.toSorted()).toEqual(days);
    expect(days.length).toBeGreaterThan(1);
    const { format } = screen(locale, budgeted);
    for (const day of days) expect(html).toContain(format.date(day));
    expect(html).toContain('class="forecast-budget"');
    expect(html).toContain(billTexts(locale).forecast.budgetOver);
    expect(html).not.toMatch(/\{\w+\}|NaN|undefined/);
    expect(render(h(ForecastSection, { screen: screen(locale, report) }))).not.toContain('forecast-budget');
  });

  test('tables of several currencies, captioned alike, are named by their currency too', () => {
    const [one] = report.forecast ?? [];
    if (one === undefined) throw new Error('nothing was forecast');
    const named = (forecast: BillReport['forecast']) => {
      const html = render(h(ForecastSection, { screen: screen('en', { forecast }) }));
      const ids = [...html.matchAll(/<section class="table-scroll" aria-labelledby="([^"]+)"/g)].map(([, all]) => all);
      return { html, names: ids.map((all) => all?.split(' ') ?? []) };
    };
    const { html, names } = named([one, { ...one, currency: 'BRL' }]);
    expect(names).toHaveLength(8);
    for (const [index, [currency = '', caption = '']] of names.entries()) {
      expect(currency).toBe(index < 4 ? 'forecast-1-currency' : 'forecast-2-currency');
      expect(caption.startsWith(currency.replace(/currency$/, ''))).toBe(true);
      expect(html).toContain(`id="${currency}"`);
    }
    expect(named([one]).names.map((ids) => ids.length)).toEqual([1, 1, 1, 1]);
  });

  test.each(locales)('%s: a bill that is too young says so', (locale) => {
    const html = render(h(ForecastSection, { screen: screen(locale, short) }));
    expect(html).toMatch(/^<div[^>]*><p>[^<]*35/);
  });
});

describe('an estimate against the bill', () => {
  const comparison = (): Comparison => ({ issues: [], file: 'plan.csv', last: { file: 'plan.csv', variance } });

  test('the steps sum to the actual cost, exactly', () => {
    const { planned, price, volume, mix, plannedOnly, actualOnly, actual } = variance.totals;
    const minus = plannedOnly === '0' ? '0' : `-${plannedOnly}`;
    expect(exactSum([planned, price, volume, mix, minus, actualOnly])).toBe(actual);
    const { estimate: words, findings } = billTexts('en');
    const { rows } = bridgeTable({ variance, words, writer: findingWriter(findings, 'en') });
    const values = rows.map(([, amount]) => Number(amount?.value));
    expect(values.slice(0, 6).reduce((sum, value) => sum + value, 0)).toBeCloseTo(values[6] ?? Number.NaN, 8);
  });

  test.each(locales)('%s: names of the file are text', (locale) => {
    const html = render(h(EstimateSection, { screen: screen(locale, report, comparison()) }));
    expect(html).toContain('&lt;i>requests');
    expect(html).not.toContain('<i>');
    expect(html).not.toMatch(/\{\w+\}|NaN|undefined/);
  });

  test.each(locales)('%s: what is wrong stands at the field, and the last result stays', (locale) => {
    const issues = [issue('column-missing', 'PricingQuantity', { column: 'PricingQuantity' })];
    const bad: Comparison = { ...comparison(), issues, file: '<u>.csv' };
    const html = render(h(EstimateSection, { screen: screen(locale, report, bad) }));
    const { estimate: words } = billTexts(locale);
    expect(html).toContain('aria-invalid');
    expect(html).toContain('PricingQuantity: ');
    expect(html).toContain('&lt;u>.csv');
    expect(html).toContain(words.lastKept);
    expect(html).toContain(words.bridgeCaption);
  });

  test.each(locales)('%s: before a file is opened it leads to the calculator', (locale) => {
    const html = render(h(EstimateSection, { screen: screen(locale, report) }));
    expect(html).toContain(`href="/${locale}/calculator/"`);
    expect(html).not.toContain('<table');
  });
});
