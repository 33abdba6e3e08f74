import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { RecurringSection } from '#islands/bill/view/recurring-section.tsx';
import { RulesSection } from '#islands/bill/view/rules-section.tsx';
import type { Live } from '#islands/bill/view/screen.ts';
import { screenOf } from '#islands/bill/view/screen.ts';
import { SpikesSection } from '#islands/bill/view/spikes-section.tsx';
import { TagsSection } from '#islands/bill/view/tags-section.tsx';
import { onDays } from '../../../fixtures/billing/judge-charges.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

const HOSTILE = '<script>alert(1)</script>"\'';
const sections = { SpikesSection, TagsSection, RecurringSection, RulesSection };
type Name = keyof typeof sections;

const LIVE: Live = {
  look: () => undefined,
  ask: () => Promise.resolve({ kind: 'done' }),
  demo: '',
  demoScope: { currency: null, extent: null, anomaly: null },
  nextTurn: () => Promise.resolve(),
  linkSql: () => null,
  writeSql: () => undefined,
};

function markup(name: Name, report: Partial<BillReport>, locale: Locale = 'en'): string {
  const screen = screenOf({
    ...{ locale, texts: billTexts(locale), report, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking: false, facts: null, widths: [700], athena: [], live: LIVE },
  });
  return render(h(sections[name], { screen }));
}

let bank: Partial<BillReport> = {};
let strict: Partial<BillReport> = {};
let hostile: Partial<BillReport> = {};
let untagged: Partial<BillReport> = {};

beforeAll(async () => {
  bank = await reportCharges();
  strict = await reportCharges({ tagPolicy: { required: [{ key: 'owner', allowed: ['pix'] }] }, rulesVersion: 1 });
  hostile = await reportCharges(
    { tagPolicy: { required: [{ key: HOSTILE, allowed: null }] } },
    onDays(60, (day) => ({
      ...{ ServiceName: HOSTILE, SubAccountId: HOSTILE, RegionId: HOSTILE, ResourceId: HOSTILE, x_UsageType: HOSTILE },
      ...{ BilledCost: day === 40 ? 900 : 10 + (day % 3) / 10, Tags: JSON.stringify({ owner: HOSTILE }) },
    })),
  );
  untagged = await reportCharges(
    {},
    onDays(3, () => ({ ServiceName: 'S3', BilledCost: 1 })),
  );
}, 120_000);

describe('the sections of findings', () => {
  test.each(locales)('%s: every section has its content and no gap', (locale) => {
    for (const name of Object.keys(sections) as Name[]) {
      const text = markup(name, bank, locale);
      expect(text.length, name).toBeGreaterThan(500);
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });

  test('tables of several spikes, captioned alike, are named by their spike too', () => {
    const { anomalies = [] } = bank;
    const text = markup('SpikesSection', { ...bank, anomalies: [...anomalies, ...anomalies] });
    const names = [...text.matchAll(/<section class="table-scroll" aria-labelledby="([^"]+)"/g)].map(([, ids]) => ids);
    expect(names.length).toBeGreaterThan(2);
    for (const [index, ids] of names.entries()) {
      const [spike = '', caption = ''] = ids?.split(' ') ?? [];
      expect(caption.startsWith(spike.replace(/sentence$/, '')), `table ${index}`).toBe(true);
      expect(text).toContain(`id="${spike}"`);
    }
  });

  test('spikes: sentence, band, marked days, causes; and what was left out', () => {
    const text = markup('SpikesSection', bank);
    expect(text).toContain('Amazon VPC cost $94.58 on');
    expect(text.match(/course-band/g)?.length).toBe(bank.anomalies?.length);
    expect(text).toContain('course-mark');
    expect(text).toContain('credits, taxes, adjustments');
  });

  test('the days around an anomaly hold what was paid, and it is outside the usual', () => {
    const spike = bank.anomalies?.find(({ service, kind }) => service === 'Amazon VPC' && kind === 'spike');
    const day = spike?.course.find(({ at }) => at === spike.start);
    expect(day?.actual).toBeGreaterThan(90);
    expect(day?.actual).toBeGreaterThan(day?.high ?? Infinity);
    expect(day?.expected).toBeCloseTo(spike?.expected ?? 0, 6);
  });

  test('too few days, and no column of tags, are said', () => {
    expect(markup('SpikesSection', untagged)).toContain('the charges span 3 days, and 10 are needed');
    const parted = { currency: 'USD', lack: { needed: 10, found: 9, pause: 92 }, leftOut: 0 };
    const only = markup('SpikesSection', { ...bank, anomalies: [], searched: [parted] });
    expect(only).toContain(
      '<p>Not searched: to tell what is usual, 10 days are needed without a pause of more than 92',
    );
    expect(only).not.toContain('No day stands out');
    expect(markup('TagsSection', untagged)).toContain('the file has no Tags column');
    expect(markup('RecurringSection', untagged)).toContain('Not judged: Small and recurring.');
  });

  test('what is found in one currency is shown where another has too few days', () => {
    const searched = [
      { currency: 'USD', lack: { needed: 10, found: 9, pause: 92 }, leftOut: 0 },
      { currency: 'EUR', lack: null, leftOut: 3 },
    ];
    const text = markup('SpikesSection', { ...bank, searched }, 'pt-br');
    expect(text).toContain('Sem busca: para saber o que é normal são precisos 10 dias sem pausa de mais de 92');
    expect(text).toContain('Dias fora da busca: 3. Uma pausa de mais de 92 dias os separa dos demais');
    expect(text).toContain('(cobranças em EUR)');
    expect(text.match(/course-band/g)?.length).toBe(bank.anomalies?.length);
  });

  test('where the filters leave nothing, nothing is said to have been searched', () => {
    const text = markup('SpikesSection', { ...bank, anomalies: [], searched: [] });
    expect(text).toContain('The filters leave no charge to search.');
    expect(text).not.toContain('No day stands out');
  });

  test('tags: what is asked for decides what is covered, and the dearest without are those without', () => {
    expect(strict.tags?.coverage.map(({ key, notAllowedValues }) => [key, notAllowedValues[0]?.key])).toEqual([
      ['owner', 'core'],
    ]);
    const missing = bank.tags?.coverage.find(({ key }) => key === 'owner')?.missing.cost;
    const services = bank.tags?.services.reduce((sum, { cost }) => sum + Number(cost), 0);
    expect(services).toBeCloseTo(Number(missing), 6);
  });

  test('rules: the version that was asked for, and what the next one adds', () => {
    expect(strict.verdict?.version).toBe(1);
    expect(strict.verdict?.findings.every(({ rulesVersion }) => rulesVersion === 1)).toBe(true);
    expect(markup('RulesSection', strict)).toMatch(/aria-pressed="true"[^>]*>Version 1</);
    expect(markup('RulesSection', bank)).toMatch(/aria-pressed="true"[^>]*>Version 2</);
  });

  test('names of the file never become markup', () => {
    for (const name of Object.keys(sections) as Name[])
      for (const locale of locales) expect(markup(name, hostile, locale)).not.toContain('<script');
    expect(hostile.anomalies?.length).toBeGreaterThan(0);
  });
});
