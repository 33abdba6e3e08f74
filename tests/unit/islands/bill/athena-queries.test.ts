import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeAll, expect, test } from 'vitest';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { Queries } from '#islands/bill/athena/queries.tsx';
import { screenOf } from '#islands/bill/view/screen.ts';
import { onDays } from '../../../fixtures/billing/judge-charges.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

let report: Partial<BillReport> = {};

beforeAll(async () => {
  // The first of January 2026 to the tenth of April.
  report = await reportCharges(
    {},
    onDays(100, () => [{ BilledCost: 1 }]),
  );
});

function queries(shown: Partial<BillReport>): string {
  const screen = screenOf({
    ...{ locale: 'en', texts: billTexts('en'), report: shown, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking: false, facts: null, widths: [700], athena: [], live: null },
  });
  return render(h(Queries, { screen, location: 's3://bucket/costs' }));
}

test('one month is narrowed to the last of the bill, and none is named as long as it is not known', () => {
  expect(queries(report)).toContain("AND billing_period = '2026-04'");
  expect(queries({})).not.toContain('billing_period');
});
