import type { Locale } from './locales.ts';
import { bill } from './text/bill.ts';
import { billConformance } from './text/bill-conformance.ts';
import { billControls } from './text/bill-controls.ts';
import { billOverview } from './text/bill-overview.ts';
import { billFindings } from './text/bill-findings.ts';
import { billEstimate } from './text/bill-estimate.ts';
import { billForecast } from './text/bill-forecast.ts';
import { billRules } from './text/bill-rules.ts';
import { billSpikes } from './text/bill-spikes.ts';
import { billTags } from './text/bill-tags.ts';
import { billAthena } from './text/bill-athena.ts';
import { billSql } from './text/bill-sql.ts';
import { billSqlComments } from './text/bill-sql-comments.ts';
import { issues } from './text/issues.ts';
import { regions } from './text/regions.ts';
import { pickWords } from './pick-words.ts';

/** Things that can be wrong with a cost file or with a link to this page. */
const ISSUES = [
  'bill-empty',
  'bill-unreadable',
  'bill-foreign',
  'bill-unknown',
  'bill-too-large',
  'bill-one-column',
  'bill-utf16',
  'bill-not-utf8',
  'bill-no-rows',
  'bill-no-row-readable',
  'bill-row-unknown',
  'bill-row-shifted',
  'bill-zip',
  'bill-mixed',
  'bill-cut-short',
  'bill-damaged',
  'date-invalid',
  'value-unknown',
  'filter-unusable',
  'list-empty',
  'list-too-long',
  'not-text',
  'text-too-long',
  'id-duplicate',
  'column-missing',
  'not-a-number',
  'out-of-range',
  'not-above',
  'required',
  'currencies-several',
  'currency-differs',
  'month-not-in-bill',
  'instant-invalid',
  'input-too-big',
] as const;

/** Every word of the page that opens a bill, in one language, as plain data: what the page gives its island. */
export function billTexts(locale: Locale) {
  return {
    words: bill[locale],
    controls: billControls[locale],
    overview: billOverview[locale],
    issues: { ...pickWords(issues[locale], ISSUES), 'range-empty': billControls[locale].daysReversed },
    findings: billFindings[locale],
    spikes: billSpikes[locale],
    tags: billTags[locale],
    rules: billRules[locale],
    sql: billSql[locale],
    sqlComments: billSqlComments[locale],
    athena: billAthena[locale],
    regions: regions[locale],
    forecast: billForecast[locale],
    estimate: billEstimate[locale],
    conformance: billConformance[locale],
  };
}

export type BillTexts = ReturnType<typeof billTexts>;
