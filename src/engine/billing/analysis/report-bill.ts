import type { Conformance } from '../conformance/check-conformance.ts';
import { checkConformance } from '../conformance/check-conformance.ts';
import type { Verdict } from '../rules/judge-bill.ts';
import { judgeBill } from '../rules/judge-bill.ts';
import type { RuleFacts } from '../rules/rule-facts.ts';
import { ruleFacts } from '../rules/rule-facts.ts';
import { RULES_VERSIONS } from '../rules/rule-ids.ts';
import { DEFAULT_TAG_POLICY } from '../rules/tag-policy.ts';
import type { OpenBill } from '../source/open-files.ts';
import { askOnce } from './ask-once.ts';
import type { BillOverview } from './bill-overview.ts';
import { billOverview } from './bill-overview.ts';
import type { BillView } from './bill-view.ts';
import { inKnownCost, valuesSql } from './bill-view.ts';
import type { ReportPart } from './report-parts.ts';
import { reportParts } from './report-parts.ts';
import type { CurrencyForecast } from './forecast-bill.ts';
import { forecastBill } from './forecast-bill.ts';
import type { TagKey } from './tag-keys.ts';
import { tagKeys } from './tag-keys.ts';
import type { ExplainedAnomaly } from './explain-anomalies.ts';
import { explainAnomalies } from './explain-anomalies.ts';
import type { SearchedCurrency } from './lack-of-days.ts';
import { searchedCurrencies } from './lack-of-days.ts';
import type { TagReport } from './tag-report.ts';
import { tagReport } from './tag-report.ts';

/** What the rules say of a bill. */
export interface RulesReport {
  /** By the version that was asked for. */
  readonly verdict: Verdict;
  /** By every version, the oldest first, that one among them. */
  readonly versions: readonly Verdict[];
  readonly rules: readonly RuleFacts[];
}

/** Everything the page says of a bill. Days narrow the overview only: what is unusual is told from the days before. */
export interface BillReport extends RulesReport {
  readonly overview: BillOverview | null;
  /** What the file can be grouped by beside its columns. */
  readonly tagKeys: readonly TagKey[];
  readonly anomalies: readonly ExplainedAnomaly[];
  /** By currency, whether they were searched for. */
  readonly searched: readonly SearchedCurrency[];
  readonly tags: TagReport | null;
  /** By currency, the one of most rows first; none where no charge is left by the filters. */
  readonly forecast: readonly CurrencyForecast[];
  /** Of the file as it is, whatever is shown of it. */
  readonly conformance: Conformance;
}

/** Months after the running one that are forecast: what comes later is known too little to be drawn. */
const MONTHS_AHEAD = 1;

/**
 * Works a report out, part by part, the first on the page first, in the cost of the view, or the first that is known where that one is not.
 * Whoever walks through it may stop at any part. Parts that would be the same as in a whole report of the view `wantedBefore` are left out
 * (`reportParts`).
 */
export async function* reportBill(
  bill: OpenBill,
  wanted: BillView,
  wantedBefore: BillView | null = null,
): AsyncGenerator<Partial<BillReport>> {
  const view = inKnownCost(wanted, bill.costs);
  const database = askOnce(bill.database);
  const { metric, only, tagPolicy, budget } = view;
  const values = valuesSql(only);
  const asked = { ...bill, database };
  let anomalies: readonly ExplainedAnomaly[] = [];
  const work: Record<ReportPart, () => Promise<Partial<BillReport>>> = {
    overview: async () => ({ overview: await billOverview(asked, view) }),
    tagKeys: async () => ({ tagKeys: await tagKeys(database, metric) }),
    anomalies: async () => {
      anomalies = await explainAnomalies(database, bill.lineage, metric, values);
      return { anomalies, searched: await searchedCurrencies(database, metric, values) };
    },
    tags: async () => ({ tags: await tagReport(asked, metric, tagPolicy ?? DEFAULT_TAG_POLICY, values) }),
    rules: () => judgeVersions(asked, view, anomalies),
    forecast: async () => ({
      forecast: await forecastBill(database, metric, { months: MONTHS_AHEAD, budget }, values),
    }),
    conformance: async () => ({ conformance: await checkConformance(database, bill, metric) }),
  };
  for (const part of reportParts(wanted, wantedBefore, bill.costs)) yield await work[part]();
}

/** Judges by every version of the rules, so that what a version changes can be told. */
async function judgeVersions(
  { database, lineage }: OpenBill,
  { metric, only, tagPolicy, rulesVersion }: BillView,
  anomalies: readonly ExplainedAnomaly[],
): Promise<RulesReport> {
  const options = { metric, anomalies, values: valuesSql(only), tagPolicy: tagPolicy ?? DEFAULT_TAG_POLICY };
  const versions: Verdict[] = [];
  for (const version of RULES_VERSIONS) versions.push(await judgeBill(database, lineage, { ...options, version }));
  const newest = versions.at(-1) ?? { version: 0, findings: [], needsData: [] };
  return { verdict: versions.find(({ version }) => version === rulesVersion) ?? newest, versions, rules: ruleFacts() };
}
