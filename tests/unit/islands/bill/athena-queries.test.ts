import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { processedLayer } from '#engine/billing/athena/layers.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { Queries } from '#islands/bill/athena/queries.tsx';
import { screenOf } from '#islands/bill/view/screen.ts';
import { day, openCharges } from '../../../fixtures/billing/judge-charges.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

/** A charge of the first of April 2026, by the month that bills it. */
const billedIn = (BillingPeriodStart: string | null) => ({ ...day(90), BilledCost: 1, BillingPeriodStart });

function queries(shown: Partial<BillReport>): string {
  const screen = screenOf({
    ...{ locale: 'en', texts: billTexts('en'), report: shown, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking: false, facts: null, widths: [700], athena: [], live: null },
  });
  return render(h(Queries, { screen, location: 's3://bucket/costs' }));
}

test.each([
  ['the one that charges are made in', ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'], '2026-04'],
  ['the one before', ['2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z', null], '2026-03'],
  ['the one after', ['2026-05-01T00:00:00Z', '2026-04-01T00:00:00Z'], '2026-05'],
])('one month is narrowed to the last that is billed, which is a partition: %s', async (_which, months, last) => {
  const charges = months.map(billedIn);
  expect(queries(await reportCharges({}, charges))).toContain(`AND billing_period = '${last}'`);
  const partitions = await (await openCharges(charges)).database.query(processedLayer().monthsSql);
  expect(partitions).toContainEqual({ month: last });
});

test('none is named as long as it is not known, or where the file does not say', async () => {
  expect(queries({})).not.toContain('billing_period');
  expect(queries(await reportCharges({}, [billedIn(null)]))).not.toContain('billing_period');
});
