import { literal } from '../source/origin.ts';
import type { TagPolicy } from './tag-policy.ts';
import { tagKey } from './tag-policy.ts';

/** Tags as keys are compared: without spaces, hyphens, underscores and case. */
const PLAIN_TAGS = "LOWER(REPLACE(REPLACE(REPLACE(Tags, ' ', ''), '-', ''), '_', ''))";

/** Charges that lack at least one tag of a policy, as a condition over the processed layer. */
export function untaggedSql({ required }: TagPolicy): string {
  return required.map(({ key }) => lacksSql(key)).join(' OR ');
}

/** Neither database needs an extension for this: the value stands behind its key; an empty one, or null, is none. */
function lacksSql(key: string): string {
  const written = JSON.stringify(tagKey(key))
    .slice(1, -1)
    .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const pattern = `"(?:resourcetags/)?(?:user:)?${written}":("(?:[^"\\\\]|\\\\.)+"|[^",}\\]]+)`;
  const value = `REGEXP_EXTRACT(${PLAIN_TAGS}, ${literal(pattern)}, 1)`;
  return `COALESCE(${value}, '') IN ('', 'null')`;
}
