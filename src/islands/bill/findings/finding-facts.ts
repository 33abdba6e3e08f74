import type { Finding } from '#engine/billing/rules/finding.ts';
import { fill } from '#i18n/fill.ts';
import { costedNames, figure, list, text } from './evidence.ts';
import type { FindingWriter, Lack } from './finding-writer.ts';
import { ruleName } from './rule-words.ts';

/** A name and what stands for it. */
export type Fact = readonly [name: string, value: string];

/** Lists of names with their cost, by the evidence that holds them, and what a missing name is. */
const LISTS = {
  services: ['fact.services', 'service'],
  accounts: ['fact.accounts', 'account'],
  dearest: ['fact.resources', 'resource'],
  notAllowedValues: ['fact.notAllowedValues', 'value'],
} as const satisfies Readonly<Record<string, readonly [string, Lack]>>;

type Fill = (finding: Finding, writer: FindingWriter) => readonly Fact[];

/** Evidence that a sentence has no room for, in the order it is told; only what a finding has. */
const EVIDENCE: Readonly<Record<string, Fill>> = {
  share: (finding, { words, format }) => [
    [
      words[finding.rule === 'missing-tags' ? 'fact.shareOfUse' : 'fact.share'],
      format.percent(figure(finding, 'share'), 2),
    ],
  ],
  score: (finding, { words, format }) => [
    [words['fact.score'], fill(words.spreads, { count: format.number(figure(finding, 'score'), 1) })],
  ],
  usageCost: costFact('fact.usageCost', 'usageCost'),
  usedCost: costFact('fact.usedCost', 'usedCost'),
  type: (finding, { words }) => {
    const type = text(finding, 'type');
    return type === null ? [] : [[words['fact.type'], type]];
  },
  missingRows: rowsFact('fact.missingRows', 'missingRows'),
  notAllowedRows: rowsFact('fact.notAllowedRows', 'notAllowedRows'),
  agreement: (finding, { words, format }) => [
    [words['fact.agreement'], format.percent(figure(finding, 'agreement'), 2)],
  ],
  causes: (finding, writer) =>
    list(finding, 'causes').flatMap(({ dimension, keys }) => {
      const shares = Array.isArray(keys) ? keys.map((one) => shareText(one as Cause, writer)) : [];
      const { words } = writer;
      const name = (words as Readonly<Record<string, string>>)[`column.${String(dimension)}`] ?? String(dimension);
      return shares.length === 0 ? [] : [[`${words['fact.causes']}: ${name}`, shares.join('; ')] as const];
    }),
  services: listFact('services'),
  accounts: listFact('accounts'),
  dearest: listFact('dearest'),
  notAllowedValues: listFact('notAllowedValues'),
};

/** What a finding rests on, beyond its sentence: rows, cost and its name, rule and version, and the rest of the evidence. */
export function findingFacts(finding: Finding, writer: FindingWriter): readonly Fact[] {
  const { words, format, cost } = writer;
  const more = Object.entries(EVIDENCE).flatMap(([name, told]) =>
    finding.evidence[name] === undefined ? [] : told(finding, writer),
  );
  return [
    [words['fact.rows'], format.number(finding.rows)],
    [`${words['fact.cost']} (${finding.metric})`, cost(finding.cost, finding.currency, 'exact')],
    ...more,
    [
      words['fact.rule'],
      fill(words.ruleVersion, { rule: ruleName(finding.rule, words), version: finding.rulesVersion }),
    ],
  ];
}

interface Cause {
  readonly key: string;
  readonly share: number;
}

function shareText({ key, share }: Cause, { words, format, name }: FindingWriter): string {
  return fill(words.shareOf, { key: key === '' ? name(null, 'value') : key, share: format.percent(share) });
}

function costFact(word: 'fact.usageCost' | 'fact.usedCost', evidence: string): Fill {
  return (finding, { words, cost }) => [[words[word], cost(text(finding, evidence) ?? '0', finding.currency)]];
}

function rowsFact(word: 'fact.missingRows' | 'fact.notAllowedRows', evidence: string): Fill {
  return (finding, { words, format }) => {
    const rows = figure(finding, evidence);
    return rows === 0 ? [] : [[words[word], format.number(rows)]];
  };
}

function listFact(evidence: keyof typeof LISTS): Fill {
  const [word, lack] = LISTS[evidence];
  return (finding, { words, cost, name }) => {
    const names = costedNames(finding, evidence);
    const told = names.map((one) =>
      fill(words.costOf, { key: name(one.key, lack), cost: cost(one.cost, finding.currency) }),
    );
    return told.length === 0 ? [] : [[words[word], told.join('; ')]];
  };
}
