import { describe, expect, test } from 'vitest';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Conformance, ConformanceFinding } from '#engine/billing/conformance/check-conformance.ts';
import { allChecks } from '#engine/billing/conformance/model-coverage.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { checkSentence } from '#islands/bill/conformance/check-sentence.ts';
import { ConformanceSection } from '#islands/bill/view/conformance-section.tsx';
import type { Live } from '#islands/bill/view/screen.ts';
import { screenOf } from '#islands/bill/view/screen.ts';

const FINDING: ConformanceFinding = {
  id: 'focus.list-cost.product',
  severity: 'medium',
  column: 'ListCost',
  ruleIds: ['ListCost-C-009-C'],
  rows: 3,
  cost: '12.5',
  examples: ['11'],
};
const DEFECT: ConformanceFinding = {
  ...FINDING,
  id: 'model.commitment-discount-status-c-003-c',
  column: 'CommitmentDiscountStatus',
  ruleIds: ['CommitmentDiscountStatus-C-003-C'],
  defect: 'contradicts-text',
  demand: { must: ['null', 'CommitmentDiscountStatus'] },
};

const unused = () => {
  throw new Error('this section does not ask for it');
};
const NONE = { currency: null, extent: null, anomaly: null };
const LIVE: Live = {
  look: unused,
  nextTurn: unused,
  ask: unused,
  demo: '',
  demoScope: NONE,
  linkSql: () => null,
  writeSql: unused,
};

function checked(
  findings: readonly ConformanceFinding[],
  touched: { readonly rows: number; readonly cost: string | null } = { rows: 3, cost: '12.5' },
): Conformance {
  return { kind: 'checked', version: '1.2', checks: 100, touched, findings };
}

function shown(conformance: Conformance, locale: Locale = 'en', isLive = false): string {
  const screen = screenOf({
    locale,
    texts: billTexts(locale),
    report: { conformance },
    view: WHOLE,
    viewOf: () => WHOLE,
    isWorking: false,
    facts: null,
    athena: [],
    widths: [],
    live: isLive ? LIVE : null,
  });
  return render(h(ConformanceSection, { screen })).replaceAll('\u00a0', ' ');
}

describe.each(locales)('words of checks, %s', (locale) => {
  const words = billTexts(locale).conformance;

  test('every check has its sentence, which names its column', () => {
    for (const check of allChecks()) {
      const sentence = checkSentence(check, words);
      expect(sentence, check.id).toMatch(/^[^{}]{15,}\.$/);
      expect(sentence, check.id).toContain(check.column);
      expect(sentence, check.id).not.toMatch(/undefined|null/);
    }
  });

  test('checks that look at different things of a column are told apart', () => {
    const sentences = Map.groupBy(
      allChecks().filter(({ defect }) => defect === undefined),
      (check) => checkSentence(check, words),
    );
    const mixed = [...sentences.values()].filter((checks) => new Set(checks.map(({ id }) => id)).size > 1);
    expect(mixed).toEqual([]);
  });
});

test('a condition is said in words', () => {
  const tax = allChecks().find(({ ruleIds }) => ruleIds.includes('DiscountHandling-A-018-C'));
  const sentence = tax === undefined ? '' : checkSentence(tax, billTexts('en').conformance);
  expect(sentence).toBe('Where CommitmentDiscountStatus is “Unused”, it does not hold that ChargeCategory is “Usage”.');
});

describe('the section', () => {
  test('says what passes and what the findings touch; wrong rules count nowhere', () => {
    expect(shown(checked([FINDING, DEFECT]))).toContain(
      'This FOCUS 1.2 file passes 99 of 100 checks. 1 finding in 3 rows, which cost 12.50 (BilledCost).',
    );
  });

  test('says so when there is nothing to say, in Portuguese too', () => {
    expect(shown(checked([]))).toContain('passes 100 of 100 checks. There is nothing to say against it.');
    expect(shown(checked([]), 'pt-br')).toContain('passa em 100 de 100 verificações. Não há nada a dizer contra ele.');
    expect(shown(checked([DEFECT]))).toContain('There is nothing to say against it.');
  });

  test('labels wrong rules as wrong, with the report of each', () => {
    const markup = shown(checked([DEFECT]));
    expect(markup).toContain('1 rule is wrong, not the file');
    expect(markup).toContain('href="https://github.com/FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec/issues/2598"');
  });

  test('an unknown cost is unknown, and why', () => {
    const markup = shown(checked([{ ...FINDING, cost: null }], { rows: 3, cost: null }));
    expect(markup).toContain('whose cost is unknown (BilledCost)');
    expect(markup).toContain('several currencies');
    expect(markup).not.toMatch(/NaN|\$0/);
  });

  test('columns that are missing are not rows', () => {
    const missing = { ...FINDING, id: 'focus.list-cost.present', rows: 90 };
    expect(shown(checked([missing], { rows: 0, cost: '0' }))).toContain('1 finding, about columns and not about rows.');
  });

  test('ten stand open; the rest is counted, and there to be opened once a file is', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ ...FINDING, column: `Column${index}` }));
    expect(shown(checked(many))).toMatch(/3 more findings\..*Show all of them/);
    expect(shown(checked(many))).not.toContain('Column10');
    expect(shown(checked(many), 'en', true)).toContain('Column12');
  });

  test('another format is not held against FOCUS', () => {
    const markup = shown({ kind: 'not-applicable', reason: 'not-focus' });
    expect(markup).toContain('Not applicable');
    expect(markup).toContain('href="#lineage"');
  });

  test('what a file says is text', () => {
    const hostile = '<img src=x onerror=alert(1)>{column}';
    const markup = shown(checked([{ ...FINDING, column: hostile, examples: [hostile, 'x'.repeat(500)] }]));
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img');
    expect(markup).not.toContain('x'.repeat(200));
  });
});
