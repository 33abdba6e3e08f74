import type { BillDatabase } from '../analysis/bill-database.ts';
import type { ExplainedAnomaly } from '../analysis/explain-anomalies.ts';
import { explainPart } from '../analysis/explain-anomalies.ts';
import type { LackOfDays } from '../analysis/lack-of-days.ts';
import { lackOfDays, lackOfDaysTogether } from '../analysis/lack-of-days.ts';
import type { CurrencyPart } from '../analysis/currency-parts.ts';
import { currencyParts } from '../analysis/currency-parts.ts';
import type { HasColumn } from '../source/file-columns.ts';
import { fileColumns } from '../source/file-columns.ts';
import type { Origin } from '../source/origin.ts';
import type { CostMetric, ProcessedColumn } from '../source/processed-columns.ts';
import { ALL_RULES, RULES_VERSION, rulesOf } from './all-rules.ts';
import type { Rule, RuleBill } from './define-rule.ts';
import type { Finding, Judgement } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import type { TagPolicy } from './tag-policy.ts';
import { DEFAULT_TAG_POLICY } from './tag-policy.ts';

/** What to judge a bill by. */
export interface JudgeOptions {
  readonly metric: CostMetric;
  /** Version of the rules; left out, the newest. */
  readonly version?: number;
  readonly tagPolicy?: TagPolicy;
  readonly rules?: readonly Rule[];
  /** Rows that are judged, as a condition over the processed layer; left out, all. */
  readonly values?: string;
  /** What `explainAnomalies` says of the same bill by the same cost, where the caller has it already: searching takes longest. */
  readonly anomalies?: readonly ExplainedAnomaly[];
}

/** A rule that could not be judged: what the file lacks. */
export interface NeedsData {
  readonly rule: string;
  readonly currency: string | null;
  /** Columns it lacks; of each group one would do. */
  readonly columns: readonly (readonly ProcessedColumn[])[];
  /** Days it has too few; null where they are enough. */
  readonly days: LackOfDays | null;
}

/** What the rules of one version say of a bill. */
export interface Verdict {
  readonly version: number;
  /** The gravest first, then the dearest. */
  readonly findings: readonly Finding[];
  readonly needsData: readonly NeedsData[];
}

/** Runs every rule of a version on a bill, currency by currency. */
export async function judgeBill(
  database: BillDatabase,
  lineage: readonly Origin[],
  options: JudgeOptions,
): Promise<Verdict> {
  const { version = RULES_VERSION, metric } = options;
  const { judged, needsData } = await runRules(database, lineage, options);
  const findings = judged.map(({ rule, part: { currency }, judgement: { where: _where, ...told } }) => ({
    ...{ rule, rulesVersion: version, metric, currency },
    ...told,
  }));
  return { version, findings: findings.sort(byWeight), needsData };
}

/** What a rule says, and the part of the bill that it says it of. */
interface Judged {
  readonly rule: string;
  readonly part: CurrencyPart;
  readonly judgement: Judgement;
}

/** The same with the rows that each finding counts. */
export async function runRules(
  database: BillDatabase,
  lineage: readonly Origin[],
  {
    metric,
    version = RULES_VERSION,
    tagPolicy = DEFAULT_TAG_POLICY,
    rules = ALL_RULES,
    values = 'TRUE',
    anomalies: known,
  }: JudgeOptions,
): Promise<{ readonly judged: readonly Judged[]; readonly needsData: readonly NeedsData[] }> {
  const has = fileColumns(lineage);
  const judged: Judged[] = [];
  const needsData: NeedsData[] = [];
  for (const part of await currencyParts(database, metric, values)) {
    const { currency, extent, ask } = part;
    const anomalies = () =>
      known === undefined ? explainPart(part, has) : Promise.resolve(known.filter((one) => one.currency === currency));
    for (const rule of rulesOf(version, rules)) {
      const lack = await lackOf(rule, part, has, metric);
      if (lack !== null) {
        needsData.push({ rule: rule.id, currency, ...lack });
        continue;
      }
      const askRule: RuleBill['ask'] = (query, values) => ask(rule.queries[query] ?? '', values);
      const judgements = await rule.judge({ ask: askRule, extent, anomalies, metric, tagPolicy, has });
      judged.push(...judgements.map((judgement) => ({ rule: rule.id, part, judgement })));
    }
  }
  return { judged, needsData };
}

async function lackOf(
  rule: Rule,
  part: CurrencyPart,
  has: HasColumn,
  metric: CostMetric,
): Promise<Pick<NeedsData, 'columns' | 'days'> | null> {
  const columns = [[metric], ...rule.needs].filter((group) => !group.some(has));
  const { needsDays = 0, needsDaysTogether = false } = rule;
  const lack = needsDaysTogether ? lackOfDaysTogether : lackOfDays;
  const days = columns.length === 0 ? await lack(part, needsDays) : null;
  return columns.length === 0 && days === null ? null : { columns, days };
}

function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.cost) - Number(a.cost) ||
    (identityOf(a) < identityOf(b) ? -1 : 1)
  );
}

/** What makes a finding the same in two verdicts. */
export function identityOf({ rule, currency, subject }: Finding): string {
  const parts = Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, currency, parts]);
}
