import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { CostBars } from '#islands/bill/view/cost-bars.tsx';
import { screenOf } from '#islands/bill/view/screen.ts';
import { day } from '../../../fixtures/billing/judge-charges.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

test.each([
  ['en', 'Unknown'],
  ['pt-br', 'Desconhecido'],
] as const)(
  'a group that has no cost is unknown in %s, in its bar and in the table, and never 0',
  async (locale, text) => {
    const report = await reportCharges({}, [
      { ...day(0), ServiceName: 'S3', BilledCost: '7.5' },
      { ...day(0), ServiceName: 'Support', BilledCost: null },
    ]);
    const screen = screenOf({
      ...{ locale, texts: billTexts(locale), report, view: WHOLE, viewOf: () => WHOLE },
      ...{ isWorking: false, facts: null, widths: [700], athena: [], live: null },
    });
    const html = render(h(CostBars, { screen, overview: report.overview as BillOverview }));
    expect(html.split(text)).toHaveLength(3);
    expect(html).not.toMatch(/\$\s?0[.,]00/);
  },
);
