import tagCostSql from '../sql/tag-cost.sql';
import { defineRule } from './define-rule.ts';
import type { Judgement, Severity } from './finding.ts';
import { dearest } from './dearest.ts';
import { together } from './together.ts';
import type { TaggedCost } from './tagged-cost.ts';
import { decodeTagged, weightOf } from './tagged-cost.ts';
import type { RequiredTag } from './tag-policy.ts';
import { tagKey } from './tag-policy.ts';

/** Values that are not allowed which a finding names, the dearest first. */
const NAMED_VALUES = 5;
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
  queries: { tagged: tagCostSql },
  judge: async ({ ask, tagPolicy }) => {
    const groups = decodeTagged(await ask('tagged'));
    return tagPolicy.required.flatMap((tag) => judgeTag(tag, groups));
  },
});

function judgeTag(tag: RequiredTag, groups: readonly TaggedCost[]): readonly Judgement[] {
  const key = tagKey(tag.key);
  const allowed = tag.allowed === null ? null : new Set(tag.allowed.map((value) => value.toLowerCase()));
  const missing = groups.filter(({ tags }) => !tags.has(key));
  const refused = groups.filter(
    ({ tags }) => allowed !== null && !allowed.has((tags.get(key) ?? '').toLowerCase()) && tags.has(key),
  );
  const concerned = [...missing, ...refused];
  if (concerned.length === 0) return [];
  const share = weightOf(concerned) / weightOf(groups);
  const [lacking, wrong] = [together(missing), together(refused)];
  return [
    {
      severity: severityOfTags(share),
      ...together(concerned),
      subject: { TagKey: tag.key },
      evidence: {
        share,
        usageCost: together(groups).cost,
        missingCost: lacking.cost,
        missingRows: lacking.rows,
        notAllowedCost: wrong.cost,
        notAllowedRows: wrong.rows,
        notAllowedValues: dearest(refused, ({ tags }) => tags.get(key) ?? null, NAMED_VALUES),
      },
    },
  ];
}

function severityOfTags(share: number): Severity {
  if (share >= GRAVE) return 'high';
  return share >= NOTABLE ? 'medium' : 'low';
}
