import { breakEven } from './text/break-even.ts';
import { answer } from './text/answer.ts';
import { bill } from './text/bill.ts';
import { billConformance } from './text/bill-conformance.ts';
import { billCoverage } from './text/bill-coverage.ts';
import { billControls } from './text/bill-controls.ts';
import { billOverview } from './text/bill-overview.ts';
import { billAccuracy } from './text/bill-accuracy.ts';
import { billFindings } from './text/bill-findings.ts';
import { billEstimate } from './text/bill-estimate.ts';
import { billForecast } from './text/bill-forecast.ts';
import { billRules } from './text/bill-rules.ts';
import { billSpikes } from './text/bill-spikes.ts';
import { billTags } from './text/bill-tags.ts';
import { billAthena } from './text/bill-athena.ts';
import { billSql } from './text/bill-sql.ts';
import { billSqlComments } from './text/bill-sql-comments.ts';
import { calculator } from './text/calculator.ts';
import { architectureTool } from './text/architecture-tool.ts';
import { architectures } from './text/architectures.ts';
import { contents } from './text/contents.ts';
import { assumptions } from './text/assumptions.ts';
import { changes } from './text/changes.ts';
import { claimsCheck } from './text/claims-check.ts';
import { decisions } from './text/decisions.ts';
import { documents } from './text/documents.ts';
import { diagrams } from './text/diagrams.ts';
import { measures } from './text/measures.ts';
import { factors } from './text/factors.ts';
import { glossary } from './text/glossary.ts';
import { home } from './text/home.ts';
import { issues } from './text/issues.ts';
import { landscape } from './text/landscape.ts';
import { lines } from './text/lines.ts';
import { method } from './text/method.ts';
import { notFound } from './text/not-found.ts';
import { optionShortNames } from './text/option-short-names.ts';
import { options } from './text/options.ts';
import { regions } from './text/regions.ts';
import { results } from './text/results.ts';
import { portfolio } from './text/portfolio.ts';
import { prices } from './text/prices.ts';
import { quotas } from './text/quotas.ts';
import { search } from './text/search.ts';
import { site } from './text/site.ts';
import { sitePages } from './text/site-pages.ts';
import { tools } from './text/tools.ts';
import { units } from './text/units.ts';
import { violationUnits } from './text/violation-units.ts';
import { violations } from './text/violations.ts';
import { workload } from './text/workload.ts';

/** Every area of words on the site. A new `text/<area>.ts` gets one line here. */
export const areas = {
  site,
  search,
  contents,
  sitePages,
  home,
  glossary,
  breakEven,
  answer,
  bill,
  billConformance,
  billCoverage,
  billControls,
  billOverview,
  billAccuracy,
  billFindings,
  billEstimate,
  billForecast,
  billRules,
  billSpikes,
  billTags,
  billAthena,
  billSql,
  billSqlComments,
  calculator,
  claimsCheck,
  assumptions,
  changes,
  notFound,
  factors,
  architectures,
  architectureTool,
  decisions,
  documents,
  diagrams,
  measures,
  issues,
  landscape,
  lines,
  options,
  optionShortNames,
  regions,
  results,
  tools,
  units,
  violationUnits,
  violations,
  portfolio,
  method,
  prices,
  workload,
  quotas,
};

export type Area = keyof typeof areas;

export type TextKey<A extends Area> = Extract<keyof (typeof areas)[A]['en'], string>;
