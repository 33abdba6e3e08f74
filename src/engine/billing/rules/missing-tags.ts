import { allOf } from '../analysis/bill-view.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { costing, isAny } from './rows-where.ts';
import tagCostSql from '../sql/tag-cost.sql';
import { defineRule } from './define-rule.ts';
import type { Judgement, Severity } from './finding.ts';
import { groupsWithout, tagCoverage } from './tag-coverage.ts';
import type { TaggedCost } from './tagged-cost.ts';
import { decodeTagged } from './tagged-cost.ts';
import type { RequiredTag } from './tag-policy.ts';

/**
 * Shares of the cost without a tag at which it cannot, and at which it can hardly be allocated by it: choices of ours. Nobody reaches
 * none, as not every charge takes tags.
 */
const GRAVE = 0.2;
const NOTABLE = 0.05;

/**
 * Tags that what costs does not carry, or carries with a value that is not allowed: one finding for each tag of the policy, weighed by
 * cost, as one big database without an owner matters more than a hundred small functions. Judged is use that costs something:
 * credits, taxes and purchases carry no tags. Reads `Tags`.
 */
export const missingTags = defineRule({
  id: 'missing-tags',
  since: 1,
  needs: [['Tags']],
  criterion: { shares: { high: GRAVE, medium: NOTABLE } },
  queries: { tagged: tagCostSql },
  judge: async ({ ask, metric, tagPolicy }) => {
    const groups = decodeTagged(await ask('tagged'));
    return tagPolicy.required.flatMap((tag) => judgeTag(tag, groups, metric));
  },
});

function judgeTag(tag: RequiredTag, groups: readonly TaggedCost[], metric: CostMetric): readonly Judgement[] {
  const { share, usage, missing, notAllowed, concerned, notAllowedValues } = tagCoverage(tag, groups);
  if (concerned.rows === 0) return [];
  return [
    {
      severity: severityOfTags(share),
      ...concerned,
      subject: { TagKey: tag.key },
      where: () => rowsWithout(tag, groups, metric),
      evidence: {
        share,
        usageCost: usage.cost,
        missingCost: missing.cost,
        missingRows: missing.rows,
        notAllowedCost: notAllowed.cost,
        notAllowedRows: notAllowed.rows,
        notAllowedValues: notAllowedValues.map(({ key, cost }) => ({ key, cost })),
      },
    },
  ];
}

function severityOfTags(share: number): Severity {
  if (share >= GRAVE) return 'high';
  return share >= NOTABLE ? 'medium' : 'low';
}

function rowsWithout(tag: RequiredTag, groups: readonly TaggedCost[], metric: CostMetric): string {
  const { missing, refused } = groupsWithout(tag, groups);
  return allOf([
    costing(metric),
    isAny(
      'Tags',
      [...missing, ...refused].map(({ written }) => written),
    ),
  ]);
}
