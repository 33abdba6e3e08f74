import type { APIRoute } from 'astro';
import { demoReport } from '#documents/demo-report.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { athenaScript } from '#engine/billing/athena/athena-script.ts';
import { EXAMPLE_LOCATION } from '#engine/billing/athena/s3-location.ts';
import { readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';
import { billSqlComments } from '#i18n/text/bill-sql-comments.ts';
import { demoScope } from '#islands/bill/sql/ready-scope.ts';

export const getStaticPaths = localePaths;

/** The statements that take the demo account to Athena, for readers without JavaScript. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = ({ params }) => {
  const comments = billSqlComments[params.locale];
  const queries = readyQueries({ view: WHOLE, ...demoScope(demoReport()), lineage: null, comments });
  return new Response(athenaScript(null, EXAMPLE_LOCATION, queries), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
