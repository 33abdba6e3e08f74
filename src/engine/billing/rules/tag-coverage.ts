import { dearest } from './dearest.ts';
import type { Costed } from './together.ts';
import { together } from './together.ts';
import type { TaggedCost } from './tagged-cost.ts';
import { weightOf } from './tagged-cost.ts';
import type { RequiredTag } from './tag-policy.ts';
import { tagKey } from './tag-policy.ts';

/** Values that are not allowed which are named, the dearest first. */
const NAMED_VALUES = 5;

/** How much of what is used carries a tag the policy asks for, by cost. */
export interface TagCoverage {
  /** The key as the policy writes it. */
  readonly key: string;
  readonly usage: Costed;
  readonly missing: Costed;
  readonly notAllowed: Costed;
  /** The last two together. */
  readonly concerned: Costed;
  /** Their share of the cost of use; 0 where nothing costs. */
  readonly share: number;
  readonly notAllowedValues: readonly { readonly key: string | null; readonly cost: string }[];
}

/** Weighs use that costs something by whether it carries a tag, with a value that is allowed. */
export function tagCoverage(tag: RequiredTag, groups: readonly TaggedCost[]): TagCoverage {
  const key = tagKey(tag.key);
  const { missing, refused } = groupsWithout(tag, groups);
  const concerned = [...missing, ...refused];
  return {
    key: tag.key,
    usage: together(groups),
    missing: together(missing),
    notAllowed: together(refused),
    concerned: together(concerned),
    share: concerned.length === 0 ? 0 : weightOf(concerned) / weightOf(groups),
    notAllowedValues: dearest(refused, ({ tags }) => tags.get(key) ?? null, NAMED_VALUES),
  };
}

/** Use that lacks a tag, and use whose value is not allowed. */
export function groupsWithout(
  tag: RequiredTag,
  groups: readonly TaggedCost[],
): Readonly<Record<'missing' | 'refused', readonly TaggedCost[]>> {
  const key = tagKey(tag.key);
  const allowed = tag.allowed === null ? null : new Set(tag.allowed.map((value) => value.toLowerCase()));
  return {
    missing: groups.filter(({ tags }) => !tags.has(key)),
    refused: groups.filter(
      ({ tags }) => allowed !== null && !allowed.has((tags.get(key) ?? '').toLowerCase()) && tags.has(key),
    ),
  };
}
