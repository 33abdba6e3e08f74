import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';
import type { Verdict } from '#engine/billing/rules/judge-bill.ts';
import type { Section } from './command.ts';

/** What the rules found, and what they could not judge, as tables for a terminal. */
export function findingsSections({ version, findings, needsData }: Verdict): readonly Section[] {
  const found: Section = {
    title: `Findings of the rules, version ${version}`,
    sheet: {
      columns: ['severity', 'rule', 'subject', 'rows', 'cost', 'metric', 'currency'],
      rows: findings.map(({ severity, rule, subject, rows, cost, metric, currency }) => [
        ...[severity, rule, subjectText(subject), rows, cost, metric, currency],
      ]),
    },
  };
  if (needsData.length === 0) return [found];
  const lacking = needsData.map(({ rule, columns, days }) => [
    rule,
    columns.map((group) => group.join(' or ')).join(', '),
    days === null ? null : daysText(days),
  ]);
  return [
    found,
    { title: 'Rules that need more data', sheet: { columns: ['rule', 'columns', 'days'], rows: lacking } },
  ];
}

function daysText({ needed, found, pause }: NonNullable<Verdict['needsData'][number]['days']>): string {
  if (pause === null) return `${needed} (the file has ${found})`;
  return `${needed} without a pause of more than ${pause} (the file has ${found} at most)`;
}

/** What is unusual in the daily cost, as a table for a terminal. */
export function anomaliesSection(anomalies: readonly ExplainedAnomaly[]): Section {
  return {
    title: 'Anomalies of the daily cost',
    sheet: {
      columns: ['start', 'end', 'kind', 'service', 'expected', 'actual', 'impact', 'currency'],
      rows: anomalies.map(({ start, end, kind, scope, service, expected, actual, impact, currency }) => [
        ...[start, end, kind, scope === 'total' ? 'all' : service],
        ...[expected, actual, impact].map((amount) => Math.round(amount * 100) / 100),
        currency,
      ]),
    },
  };
}

function subjectText(subject: Readonly<Record<string, string | null>>): string {
  return Object.entries(subject)
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .join(' ');
}
