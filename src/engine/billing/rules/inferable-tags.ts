import { allOf } from '../analysis/bill-view.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { anyOf, costing, is, isAny } from './rows-where.ts';
import { exactSum } from '../analysis/exact-sum.ts';
import resourceTagsSql from '../sql/resource-tags.sql';
import tagCostSql from '../sql/tag-cost.sql';
import { defineRule } from './define-rule.ts';
import type { Judgement } from './finding.ts';
import { severityOf } from './finding.ts';
import { together } from './together.ts';
import type { TaggedCost } from './tagged-cost.ts';
import { decodeTagged, weightOf } from './tagged-cost.ts';
import { tagKey } from './tag-policy.ts';

/**
 * Share of an account's tagged cost that must agree on a value, and share of its cost that must be tagged, for the rest to be told by it.
 * Choices of ours.
 */
const AGREEMENT = 0.95;
const LEAST_TAGGED = 0.3;

/**
 * Use without a required tag whose value can be told: from the same resource, where it carried one value on other rows of the bill; else from
 * its account, where nearly all that is tagged agrees. One finding a tag, value, account and basis: what could be allocated without asking
 * anybody. Reads `Tags`, and `ResourceId` or `SubAccountId`.
 */
export const inferableTags = defineRule({
  id: 'inferable-tags',
  since: 2,
  needs: [['Tags'], ['ResourceId', 'SubAccountId']],
  criterion: { shares: { agreement: AGREEMENT, tagged: LEAST_TAGGED } },
  queries: { tagged: tagCostSql, resources: resourceTagsSql },
  judge: async ({ ask, metric, tagPolicy, extent: { gross } }) => {
    const all = decodeTagged(await ask('tagged'));
    const changed = decodeTagged(await ask('resources'));
    return tagPolicy.required.flatMap(({ key }) => {
      const told = byResource(changed, tagKey(key));
      const guessed = byAccount(all, told, tagKey(key));
      return [...told, ...guessed].map((inferred) => judge(key, inferred, { gross, metric }));
    });
  },
});

/** Cost without a tag, and the value it would have. */
interface Inferred {
  readonly basis: 'resource' | 'account';
  readonly account: string | null;
  readonly value: string;
  readonly rows: number;
  readonly cost: string;
  /** Share of the tagged cost it is told from that has this value. */
  readonly agreement: number;
  /** Its rows among those of its account that cost something, as a condition over the processed layer. */
  readonly where: () => string;
}

function byResource(changed: readonly TaggedCost[], key: string): readonly Inferred[] {
  const found = [...Map.groupBy(changed, ({ resource }) => resource).values()].flatMap((costs) => {
    const values = new Set(costs.flatMap(({ tags }) => tags.get(key) ?? []));
    const [value] = values;
    const missing = costs.filter(({ tags }) => !tags.has(key));
    return value === undefined || values.size > 1 ? [] : missing.map((one) => ({ ...one, value }));
  });
  const groups = Map.groupBy(found, ({ account, value }) => JSON.stringify([account, value]));
  return [...groups.values()].flatMap((members): Inferred[] => {
    const [first] = members;
    if (first === undefined) return [];
    const { account, value } = first;
    return [
      { basis: 'resource', account, value, agreement: 1, ...together(members), where: () => ofResources(members) },
    ];
  });
}

/** What is left without the tag in accounts that agree, once what resources tell is taken away. */
function byAccount(all: readonly TaggedCost[], told: readonly Inferred[], key: string): readonly Inferred[] {
  return [...Map.groupBy(all, ({ account }) => account)].flatMap(([account, costs]): Inferred[] => {
    const tagged = costs.filter(({ tags }) => tags.has(key));
    const [value, agreement] = commonValue(tagged, key);
    const isTold = account !== null && agreement >= AGREEMENT && weightOf(tagged) >= LEAST_TAGGED * weightOf(costs);
    if (!isTold) return [];
    const untagged = costs.filter(({ tags }) => !tags.has(key));
    const missing = together(untagged);
    const before = told.filter((one) => one.account === account);
    const taken = together(before);
    const rows = missing.rows - taken.rows;
    const cost = exactSum([missing.cost, `-${taken.cost}`]);
    const where = () => `${written(untagged)} AND NOT COALESCE(${anyOf(before.map((one) => one.where()))}, FALSE)`;
    return rows > 0 ? [{ basis: 'account', account, value, agreement, rows, cost, where }] : [];
  });
}

/** The value that most of the cost carries, and its share. */
function commonValue(tagged: readonly TaggedCost[], key: string): readonly [string, number] {
  const weights = [...Map.groupBy(tagged, ({ tags }) => tags.get(key) ?? '')].map(([value, members]) => ({
    value,
    weight: weightOf(members),
  }));
  const most = weights.reduce((best, one) => (one.weight > best.weight ? one : best), { value: '', weight: 0 });
  return [most.value, most.weight / weightOf(tagged)];
}

/** Rows of resources that lack the tag: whatever texts of tags these have, all rows of theirs that have one of them lack it. */
function ofResources(members: readonly TaggedCost[]): string {
  return `${isAny(
    'ResourceId',
    members.map(({ resource }) => resource),
  )} AND ${written(members)}`;
}

function written(groups: readonly TaggedCost[]): string {
  return isAny(
    'Tags',
    groups.map((one) => one.written),
  );
}

function judge(
  key: string,
  { basis, account, value, agreement, rows, cost, where }: Inferred,
  { gross, metric }: { readonly gross: number; readonly metric: CostMetric },
): Judgement {
  return {
    severity: severityOf(Number(cost) / gross),
    ...{ rows, cost },
    subject: { TagKey: key, TagValue: value, SubAccountId: account, Basis: basis },
    where: () => allOf([costing(metric), is('SubAccountId', account), where()]),
    evidence: { share: Number(cost) / gross, agreement },
  };
}
