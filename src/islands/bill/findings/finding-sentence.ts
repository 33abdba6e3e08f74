import type { AnomalyKind } from '#engine/billing/anomalies/anomaly.ts';
import { ANOMALY_KINDS } from '#engine/billing/anomalies/anomaly.ts';
import type { Finding } from '#engine/billing/rules/finding.ts';
import type { RuleId } from '#engine/billing/rules/rule-ids.ts';
import { isRuleId } from '#engine/billing/rules/rule-ids.ts';
import { fill } from '#i18n/fill.ts';
import { anomalySentence } from './anomaly-sentence.ts';
import { figure, text } from './evidence.ts';
import type { FindingWriter } from './finding-writer.ts';

type Sentence = (finding: Finding, writer: FindingWriter) => string;

const WAYS = ['internet-out', 'inter-region', 'inter-zone', 'nat-data', 'endpoint-data'] as const;
const IDLE = ['nat-gateway', 'vpc-endpoint', 'public-address'] as const;

/** One sentence a rule, with the figures that carry it. Names come from the file as they are: whoever shows them escapes them. */
const SENTENCES: Readonly<Record<RuleId, Sentence>> = {
  'cost-spike': (finding, writer) =>
    anomalySentence(
      {
        scope: 'ServiceName' in finding.subject ? 'service' : 'total',
        service: finding.subject['ServiceName'] ?? null,
        kind: kindOf(text(finding, 'kind')),
        start: finding.subject['ChargePeriodStart'] ?? '',
        end: text(finding, 'end') ?? '',
        expected: figure(finding, 'expected'),
        actual: figure(finding, 'actual'),
        impact: figure(finding, 'impact'),
        currency: finding.currency,
      },
      writer,
    ),
  'missing-tags': (finding, { words, format, cost }) =>
    fill(words[text(finding, 'notAllowedCost') === '0' ? 'missing-tags.all' : 'missing-tags.wrong'], {
      key: finding.subject['TagKey'] ?? '',
      share: format.percent(figure(finding, 'share')),
      missing: cost(text(finding, 'missingCost') ?? '0', finding.currency),
      wrong: cost(text(finding, 'notAllowedCost') ?? '0', finding.currency),
    }),
  'inferable-tags': (finding, { words, format, cost, name }) =>
    fill(words[finding.subject['Basis'] === 'resource' ? 'inferable.resource' : 'inferable.account'], {
      cost: cost(finding.cost, finding.currency),
      key: finding.subject['TagKey'] ?? '',
      value: finding.subject['TagValue'] ?? '',
      account: name(finding.subject['SubAccountId'], 'account'),
      agreement: format.percent(figure(finding, 'agreement')),
    }),
  'small-recurring': (finding, { words, format, cost, name }) =>
    fill(words[`small_${format.plural(figure(finding, 'items'))}`], {
      count: format.number(figure(finding, 'items')),
      service: name(finding.subject['ServiceName'], 'service'),
      perMonth: cost(figure(finding, 'perMonth'), finding.currency),
      largest: cost(text(finding, 'largest') ?? '0', finding.currency),
      days: format.number(figure(finding, 'days')),
    }),
  'new-service': (finding, { words, format, cost, name }) =>
    fill(words['new-service'], {
      service: name(finding.subject['ServiceName'], 'service'),
      firstDay: format.date(text(finding, 'firstDay') ?? ''),
      daysBefore: format.number(figure(finding, 'daysBefore')),
      daysSince: format.number(figure(finding, 'daysSince')),
      perDay: cost(figure(finding, 'perDay'), finding.currency),
      cost: cost(finding.cost, finding.currency),
    }),
  'vanished-service': (finding, { words, format, cost, name }) =>
    fill(words['vanished-service'], {
      service: name(finding.subject['ServiceName'], 'service'),
      lastDay: format.date(text(finding, 'lastDay') ?? ''),
      daysQuiet: format.number(figure(finding, 'daysQuiet')),
      daysCharged: format.number(figure(finding, 'daysCharged')),
      cost: cost(finding.cost, finding.currency),
    }),
  'unused-commitment': (finding, { words, format, cost, name }) =>
    fill(words['unused-commitment'], {
      cost: cost(finding.cost, finding.currency),
      name: text(finding, 'name') ?? name(finding.subject['CommitmentDiscountId'], 'value'),
      used: format.percent(figure(finding, 'used')),
    }),
  'idle-network': (finding, { words, format, cost, name }) => {
    const kind = IDLE.find((one) => one === finding.subject['Kind']) ?? IDLE[0];
    return fill(words[`idle.${kind}_${format.plural(figure(finding, 'resources'))}`], {
      count: format.number(figure(finding, 'resources')),
      account: name(finding.subject['SubAccountId'], 'account'),
      region: name(finding.subject['RegionId'], 'region'),
      cost: cost(finding.cost, finding.currency),
      days: format.number(figure(finding, 'days')),
    });
  },
  'data-transfer': (finding, { words, format, cost, name }) => {
    const way = WAYS.find((one) => one === finding.subject['Kind']) ?? WAYS[0];
    return fill(words['data-transfer'], {
      way: words[`way.${way}`],
      account: name(finding.subject['SubAccountId'], 'account'),
      region: name(finding.subject['RegionId'], 'region'),
      cost: cost(finding.cost, finding.currency),
      share: format.percent(figure(finding, 'share')),
      shareOfTransfer: format.percent(figure(finding, 'shareOfTransfer')),
    });
  },
  'log-ingestion': (finding, { words, format, cost }) =>
    fill(words['log-ingestion'], {
      cost: cost(finding.cost, finding.currency),
      share: format.percent(figure(finding, 'share')),
      shareOfService: format.percent(figure(finding, 'shareOfService')),
    }),
};

/** A finding in one sentence. */
export function findingSentence(finding: Finding, writer: FindingWriter): string {
  const { rule } = finding;
  if (isRuleId(rule)) return SENTENCES[rule](finding, writer);
  return fill(writer.words.other, { rule, cost: writer.cost(finding.cost, finding.currency) });
}

function kindOf(name: string | null): AnomalyKind {
  return ANOMALY_KINDS.find((kind) => kind === name) ?? 'spike';
}
