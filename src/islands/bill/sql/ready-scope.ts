import type { ReadyScope } from '#engine/billing/workbench/ready-queries.ts';
import type { Screen } from '../view/screen.ts';

/** What queries over the demo account are filled with: the page knows it from the build. */
export type DemoScope = Pick<ReadyScope, 'currency' | 'extent' | 'anomaly'>;

/** What the page's own queries are filled with: the bill as it is shown. */
export function readyScope({
  view,
  report,
  facts,
  live,
  texts,
}: Pick<Screen, 'view' | 'report' | 'facts' | 'live' | 'texts'>): ReadyScope {
  // As long as the page stands as it was built, there is no report of the demo account in the browser.
  const isDemo = report.overview === undefined && facts === null;
  const known = (isDemo ? live?.demoScope : undefined) ?? demoScope(report);
  return { view, ...known, lineage: facts?.lineage ?? null, comments: texts.sqlComments };
}

/** What of a report queries are filled with, and no more: it is sent with the page. */
export function demoScope(report: Screen['report']): DemoScope {
  const [anomaly] = report.anomalies ?? [];
  return {
    currency: report.overview?.currency ?? null,
    extent: report.overview?.extent ?? null,
    anomaly:
      anomaly === undefined
        ? null
        : { start: anomaly.start, end: anomaly.end, scope: anomaly.scope, service: anomaly.service },
  };
}
