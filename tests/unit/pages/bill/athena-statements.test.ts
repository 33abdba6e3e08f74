import { beforeAll, expect, test, vi } from 'vitest';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { READY_QUERY_NAMES } from '#engine/billing/workbench/ready-queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { billSqlComments } from '#i18n/text/bill-sql-comments.ts';
import { GET } from '../../../../src/pages/[locale]/bill/athena.sql.txt.ts';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

let report: Partial<BillReport> = {};

// The build makes the demo account's; the small bank has something to ask with for every query, too.
vi.mock('#documents/demo-report.ts', () => ({ demoReport: () => report }));

beforeAll(async () => {
  report = await reportCharges();
});

/** The file beside the page, by its statements: what each says of itself, and what it asks. */
async function statements(locale: Locale) {
  const answer = await GET({ params: { locale } } as Parameters<typeof GET>[0]);
  const all = (await answer.text()).trimEnd().split('\n\n');
  return {
    comments: all.map((one) => one.match(/^--.*/gm)?.join(' ').replaceAll('-- ', '') ?? ''),
    asked: all.map((one) => one.replace(/^--.*\n/gm, '')),
  };
}

test('both files ask the same, each with the comments of its language', async () => {
  const [english, portuguese] = [await statements('en'), await statements('pt-br')];
  expect(portuguese.asked).toEqual(english.asked);
  const said = (locale: Locale) => ['', '', ...READY_QUERY_NAMES.map((query) => billSqlComments[locale][query])];
  expect(english.comments).toEqual(said('en'));
  expect(portuguese.comments).toEqual(said('pt-br'));
});
