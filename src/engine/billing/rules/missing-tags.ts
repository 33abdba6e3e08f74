import tagCostSql from '../sql/tag-cost.sql';
import { defineRule } from './define-rule.ts';
import type { Judgement, Severity } from './finding.ts';
import { tagCoverage } from './tag-coverage.ts';
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
  judge: async ({ ask, tagPolicy }) => {
    const groups = decodeTagged(await ask('tagged'));
    return tagPolicy.required.flatMap((tag) => judgeTag(tag, groups));
  },
});

function judgeTag(tag: RequiredTag, groups: readonly TaggedCost[]): readonly Judgement[] {
  const { share, usage, missing, notAllowed, concerned, notAllowedValues } = tagCoverage(tag, groups);
  if (concerned.rows === 0) return [];
  return [
    {
      severity: severityOfTags(share),
      ...concerned,
      subject: { TagKey: tag.key },
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
