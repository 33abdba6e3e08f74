import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { issue } from '#engine/kit/result.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Activity } from '#islands/bill/activity.ts';
import { showingText } from '#islands/bill/showing-text.ts';
import { Opener } from '#islands/bill/view/opener.tsx';
import { factsOf } from '../../../fixtures/billing/bill-facts.ts';

function shown(locale: Locale, activity: Activity): string {
  return render(h(Opener, { texts: billTexts(locale), activity, showing: '', isDemo: true }));
}

describe('what a program says for itself', () => {
  const reason = 'Parquet error: <b>Corrupt footer';
  const quoted = '<q lang="en">Parquet error: &lt;b>Corrupt footer</q>';

  test.each<[string, Activity]>([
    ['a file that is damaged', { kind: 'refused', issues: [issue('bill-damaged', 'a.parquet', { reason })] }],
    ['a file that cannot be read', { kind: 'refused', issues: [issue('bill-unreadable', 'a.parquet', { reason })] }],
    ['a call that failed', { kind: 'failed', reason }],
    ['a worker that broke down', { kind: 'lost', reason }],
  ])('is quoted as English in either language: %s', (_what, activity) => {
    for (const locale of ['en', 'pt-br'] as const) expect(shown(locale, activity)).toContain(quoted);
  });

  test('stands behind what the reader can do', () => {
    const issues = [issue('bill-damaged', 'a.parquet', { reason })];
    expect(shown('pt-br', { kind: 'refused', issues })).toContain(
      `ou foi truncado. Exporte ou baixe de novo. Mensagem do decodificador, em inglês: ${quoted}`,
    );
  });
});

test.each([
  ['en', ['1.0', '1.2'], 'FOCUS 1.0 and 1.2, 1 row.'],
  ['pt-br', ['1.0', '1.2'], 'FOCUS 1.0 e 1.2, 1 linha.'],
  ['en', ['1.2'], 'FOCUS 1.2, 1 row.'],
] as const)('all versions of FOCUS that were opened are named: %s %j', (locale, versions, named) => {
  const facts = { ...factsOf('a.csv'), format: { kind: 'focus', version: '1.2' }, versions } as const;
  expect(showingText(facts, billTexts(locale), locale)).toContain(named);
});
