import type { APIRoute } from 'astro';
import { demoReport } from '#documents/demo-report.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { athenaScript } from '#engine/billing/athena/athena-script.ts';
import { EXAMPLE_LOCATION } from '#engine/billing/athena/s3-location.ts';
import { readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import { demoScope } from '#islands/bill/sql/ready-scope.ts';

/** The statements that take the demo account to Athena, for readers without JavaScript. */
export const GET: APIRoute = () => {
  const queries = readyQueries({ view: WHOLE, ...demoScope(demoReport()), lineage: null });
  return new Response(athenaScript(null, EXAMPLE_LOCATION, queries), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
