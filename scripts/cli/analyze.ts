import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';
import { explainAnomalies } from '#engine/billing/analysis/explain-anomalies.ts';
import type { Question } from '#engine/billing/analysis/summarise-bill.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { Verdict } from '#engine/billing/rules/judge-bill.ts';
import { judgeBill } from '#engine/billing/rules/judge-bill.ts';
import type { TagPolicy } from '#engine/billing/rules/tag-policy.ts';
import { decodeTagPolicy, DEFAULT_TAG_POLICY } from '#engine/billing/rules/tag-policy.ts';
import type { SourceFormat } from '#engine/billing/source/detect-format.ts';
import type { Origin } from '#engine/billing/source/origin.ts';
import { quoted } from '#engine/billing/source/origin.ts';
import type { ProcessedColumn } from '#engine/billing/source/processed-columns.ts';
import { kindOf, PROCESSED_COLUMNS } from '#engine/billing/source/processed-columns.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, issuesOf, ok } from '#engine/kit/result.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { metricIn, metricOf } from './bill-metric.ts';
import type { Answer, FileCommand, Flags } from './command.ts';
import { fileIssues } from './find-files.ts';
import { anomaliesSection, findingsSections } from './findings-sheets.ts';
import { readInput } from './read-input.ts';
import { repeatedSections } from './repeated-section.ts';
import { sumCurrencies } from './sum-currencies.ts';
import type { Terminal } from './terminal.ts';
import { unknownTotals } from './unknown-totals.ts';
import { withBill } from './with-bill.ts';
import { conformanceJson, conformanceSections } from './conformance-sheets.ts';
import { groupsSheet, summarySections } from './summary-sheets.ts';

/**
 * `analyze FILE… [--metric BilledCost] [--by ServiceName] [--rules 2] [--tag-policy FILE]`: what a bill comes to, exact, the proof that this
 * is the file, and what the rules find in it.
 */
export const analyze: FileCommand = async (names, flags, terminal) => {
  const asked = metricOf(flags);
  const version = versionOf(flags);
  const policy = await tagPolicyOf(flags, terminal);
  if (!asked.ok || !version.ok || !policy.ok)
    return fail([...issuesOf(asked, version, policy), ...(await fileIssues(names))]);
  const judging = { version: version.value, tagPolicy: policy.value };
  return withBill(
    names,
    terminal,
    async (bill) => {
      const metric = metricIn(bill, asked.value);
      const dimension = dimensionOf(flags, bill.lineage);
      if (!metric.ok || !dimension.ok) return fail(issuesOf(metric, dimension));
      return ok(await answer(bill, { ...judging, metric: metric.value, dimension: dimension.value }));
    },
    version.value,
  );
};

/** The tags asked for: of the document `--tag-policy` names, else the usual ones. */
async function tagPolicyOf(flags: Flags, terminal: Pick<Terminal, 'stdin'>): Promise<Result<TagPolicy>> {
  const file = flags['tag-policy'];
  if (file === undefined) return ok(DEFAULT_TAG_POLICY);
  const document = await readInput(file, 'document', terminal);
  return document.ok ? decodeTagPolicy(document.value) : document;
}

/** The version of the rules that `--rules` names; the newest unless it says otherwise. */
function versionOf(flags: Flags): Result<number> {
  const version = Number(flags['rules'] ?? RULES_VERSION);
  const isKnown = Number.isInteger(version) && version >= 1 && version <= RULES_VERSION;
  return isKnown ? ok(version) : fail([issue('out-of-range', '--rules', { min: 1, max: RULES_VERSION })]);
}

/** Taken over but for what its keys begin with, as a currency is but for how it is written. */
const CUR_TAGS = 'resource_tags';

/** A column of the processed layer, or one of the file that such a column is taken from: `lineItem/ProductCode`. */
function dimensionOf(flags: Flags, lineage: readonly Origin[]): Result<ProcessedColumn> {
  const asked = (flags['by'] ?? 'ServiceName').toLowerCase();
  const texts = PROCESSED_COLUMNS.filter((column) => kindOf(column) === 'text');
  const known = texts.find((column) => column.toLowerCase() === asked);
  const copied = lineage.find(
    ({ column, from: [source = ''], sql }) =>
      texts.includes(column) &&
      source.toLowerCase() === asked &&
      (sql === quoted(source) || asked === CUR_TAGS || column === 'BillingCurrency'),
  );
  const found = known ?? copied?.column;
  return found ? ok(found) : fail([issue('dimension-unknown', '--by', { expected: texts.join(', ') })]);
}

/** By what a bill is judged. */
interface Judging {
  readonly version: number;
  readonly tagPolicy: TagPolicy;
}

async function answer(bill: OpenBill, question: Question & Judging): Promise<Answer> {
  const { database, format, lineage, rejected, repeated } = bill;
  const summary = await sumCurrencies(database, lineage, question);
  const anomalies = await explainAnomalies(database, lineage, question.metric);
  const verdict = await judgeBill(database, lineage, { ...question, anomalies });
  const conformance = await checkConformance(database, bill, question.metric);
  const single = summary.currencies.length === 1 ? summary.currencies[0] : undefined;
  return {
    json: {
      ...formatJson(format),
      rows: summary.rows,
      period: summary.period,
      currency: single?.currency ?? null,
      totals: single?.totals ?? null,
      unknownTotals: single === undefined ? [] : unknownTotals(single.totals, lineage),
      currencies: summary.currencies.map((one) => ({ ...one, unknownTotals: unknownTotals(one.totals, lineage) })),
      metric: question.metric,
      dimension: question.dimension,
      by: summary.by,
      reconciliation: { ...summary.reconciliation, rejected },
      repeated,
      ...findingsJson(verdict, anomalies),
      ...conformanceJson(conformance),
    },
    table: () => [
      ...repeatedSections(repeated),
      ...summarySections(summary, question),
      ...findingsSections(verdict),
      anomaliesSection(anomalies),
      ...conformanceSections(conformance),
    ],
    sheet: () => groupsSheet(summary, question),
  };
}

function findingsJson({ version, findings, needsData }: Verdict, anomalies: readonly ExplainedAnomaly[]): object {
  // The days around an anomaly are for drawing; the file has them.
  const told = anomalies.map(({ course: _, ...anomaly }) => anomaly);
  return { rulesVersion: version, findings, needsData, anomalies: told };
}

function formatJson(format: SourceFormat): { readonly format: string; readonly version: string | null } {
  return format.kind === 'focus'
    ? { format: 'FOCUS', version: format.version }
    : { format: 'AWS CUR', version: format.kind === 'cur-2' ? '2.0' : 'legacy' };
}
