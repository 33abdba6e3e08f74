import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Reconciliation } from '#engine/billing/analysis/summarise-bill.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { ReconciliationLine } from '#islands/bill/view/reconciliation-line.tsx';
import { screenOf } from '#islands/bill/view/screen.ts';
import { day } from '../../../fixtures/billing/judge-charges.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

/** The line as text: of one charge, with other sums than it has. */
async function lineOf(
  locale: Locale,
  sums: Partial<Reconciliation>,
  BilledCost: string | null = '7.5',
): Promise<string> {
  const report = await reportCharges({}, [{ ...day(0), BilledCost }]);
  const screen = screenOf({
    ...{ locale, texts: billTexts(locale), report, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking: false, facts: null, widths: [700], athena: [], live: null },
  });
  const { summary, ...rest } = report.overview as BillOverview;
  const reconciliation = { ...summary.reconciliation, ...sums };
  const html = render(
    h(ReconciliationLine, { screen, overview: { ...rest, summary: { ...summary, reconciliation } } }),
  );
  return html
    .replace(/<summary.*/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

describe('the line of reconciliation', () => {
  test.each([
    ['en', 'BilledCost: file $7.50 = shown $7.50 + filtered out $0.00, exact.'],
    ['pt-br', 'BilledCost: arquivo US$ 7,50 = mostrado US$ 7,50 + fora do filtro US$ 0,00, exato.'],
  ] as const)('says in %s that the sums agree', async (locale, text) => {
    expect(await lineOf(locale, {})).toBe(text);
  });

  test.each([
    ['en', 'This does not add up: the file less both sums leaves $1.25.', 'exact'],
    ['pt-br', 'A conta não fecha: do arquivo, menos as duas somas, restam US$ 1,25.', 'exato'],
  ] as const)('says in %s that they do not, and by how much', async (locale, text, exact) => {
    const line = await lineOf(locale, { shown: '6.25', remainder: '1.25' });
    expect(await lineOf(locale, { shown: '6.25', remainder: '1.25' }, null)).toContain(text);
    expect(line).toContain(text);
    expect(line).not.toContain(exact);
  });

  test.each([
    ['en', 'BilledCost: no row that is shown has a value that can be read, so there is no sum.'],
    ['pt-br', 'BilledCost: nenhuma linha mostrada tem um valor que possa ser lido, então não há soma.'],
  ] as const)(
    'says in %s that there are none, and never a sum of 0, where no row has the cost',
    async (locale, text) => {
      expect(await lineOf(locale, {}, null)).toBe(text);
    },
  );
});
