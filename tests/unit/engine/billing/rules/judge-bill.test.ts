import { describe, expect, test } from 'vitest';
import { ALL_RULES, RULES_VERSION, rulesOf } from '#engine/billing/rules/all-rules.ts';
import type { Judgement } from '#engine/billing/rules/finding.ts';
import { diffFindings } from '#engine/billing/rules/diff-findings.ts';
import type { Rule } from '#engine/billing/rules/define-rule.ts';
import { judgeBill } from '#engine/billing/rules/judge-bill.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

const judgement = (name: string, cost: string, severity: Judgement['severity'] = 'low'): Judgement => ({
  ...{ severity, rows: 1, cost, subject: { ServiceName: name }, evidence: {}, where: () => 'TRUE' },
});
const rule = (id: string, since: number, judgements: readonly Judgement[], until?: number): Rule => ({
  ...{ id, since, needs: [], queries: {}, judge: () => Promise.resolve(judgements) },
  ...(until === undefined ? {} : { until }),
});

describe('the set of rules', () => {
  test('ids are unique within every version, and every version has rules', () => {
    for (let version = 1; version <= RULES_VERSION; version += 1) {
      const ids = rulesOf(version).map(({ id }) => id);
      expect(ids).not.toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(ALL_RULES.filter(({ since, until = since }) => until < since)).toEqual([]);
  });

  test('a rule that was replaced stays in the versions that had it', () => {
    const rules = [rule('a', 1, [], 1), rule('a', 2, []), rule('b', 2, [])];
    expect(rulesOf(1, rules)).toEqual([rules[0]]);
    expect(rulesOf(2, rules)).toEqual([rules[1], rules[2]]);
  });
});

describe('judgeBill and diffFindings', () => {
  test('findings of a version, the gravest and dearest first, and what the next version changes', async () => {
    const bill = await openCharges(onDays(1, () => ({ BilledCost: 1 })));
    const rules = [
      rule('a', 1, [judgement('S3', '2'), judgement('EC2', '10'), judgement('RDS', '1', 'high')]),
      rule('b', 1, [judgement('S3', '1')], 1),
      rule('b', 2, [judgement('S3', '3'), judgement('KMS', '1')]),
      rule('c', 1, [judgement('SQS', '0.5')], 1),
    ];
    const [old, next] = await Promise.all(
      [1, 2].map((version) => judgeBill(bill.database, bill.lineage, { metric: 'BilledCost', version, rules })),
    );
    expect(old?.findings.map((one) => [one.rule, one.subject['ServiceName'], one.rulesVersion])).toEqual([
      ['a', 'RDS', 1],
      ['a', 'EC2', 1],
      ['a', 'S3', 1],
      ['b', 'S3', 1],
      ['c', 'SQS', 1],
    ]);
    const { added, removed, changed, same } = diffFindings(old?.findings ?? [], next?.findings ?? []);
    expect(added.map((one) => one.subject)).toEqual([{ ServiceName: 'KMS' }]);
    expect(removed.map((one) => one.rule)).toEqual(['c']);
    expect(changed.map(({ before, after }) => [before.cost, after.cost])).toEqual([['1', '3']]);
    expect(same).toBe(3);
  });

  test('a cost the file does not have is needed by every rule', async () => {
    const bill = await openCharges(onDays(1, () => ({ BilledCost: 1 })));
    const verdict = await judgeBill(bill.database, bill.lineage, { metric: 'ListCost', rules: [rule('a', 1, [])] });
    expect(verdict.needsData).toEqual([{ rule: 'a', currency: 'USD', columns: [['ListCost']], days: null }]);
  });
});
