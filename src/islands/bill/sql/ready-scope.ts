import type { ReadyScope } from '#engine/billing/workbench/ready-queries.ts';
import type { Screen } from '../view/screen.ts';

/** What the page's own queries are filled with: the bill as it is shown. */
export function readyScope({ view, report, facts }: Screen): ReadyScope {
  return {
    view,
    currency: report.overview?.currency ?? null,
    extent: report.overview?.extent ?? null,
    anomaly: report.anomalies?.[0] ?? null,
    lineage: facts?.lineage ?? null,
  };
}
