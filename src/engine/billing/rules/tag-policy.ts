import { decodeList, decodeObject } from '../../kit/decode.ts';
import { entryPath, fieldPath } from '../../kit/path.ts';
import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';

/** A tag that what costs must carry. */
export interface RequiredTag {
  /** Compared without case, spaces, hyphens and underscores: `cost-center` is `CostCenter`. */
  readonly key: string;
  /** Values it may have, compared without case; null: any that is not empty. */
  readonly allowed: readonly string[] | null;
}

/** Tags an organization asks for. */
export interface TagPolicy {
  readonly required: readonly RequiredTag[];
}

/**
 * What is asked for unless the reader says otherwise: who pays, who answers for it, and whether customers depend on it. Cost centre and
 * environment are the examples of the FinOps Foundation (https://www.finops.org/framework/capabilities/allocation/). Values are every
 * organization's own: none is refused.
 */
export const DEFAULT_TAG_POLICY: TagPolicy = {
  required: ['cost-center', 'environment', 'owner'].map((key) => ({ key, allowed: null })),
};

/** Most tags of a policy and most values of a tag: the tags AWS puts on a resource, and more values than anybody lists. */
const MOST_TAGS = 50;
const MOST_VALUES = 1000;
/** The longest value AWS takes (https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html). */
const LONGEST = 256;

/**
 * A key as it is compared. AWS writes `user:` before keys of its customers in some files, and `resourceTags/` before keys of resources
 * (https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2-tag-columns.html).
 */
export function tagKey(key: string): string {
  return key
    .replace(/[\s_-]/g, '')
    .replace(/^(?:resourceTags\/)?(?:user:)?/i, '')
    .toLowerCase();
}

/** Reads `{ "required": [{ "key": "team", "allowed": ["pix", "cards"] }] }`; `allowed` may be left out. Collects every issue. */
export function decodeTagPolicy(value: unknown): Result<TagPolicy> {
  const issues: Issue[] = [];
  const policy = decodeObject(value, '', ['required'], issues);
  if (policy === null) return fail(issues);
  const required = decodeEntries(policy['required'], 'required', MOST_TAGS, issues).map((entry, index) =>
    decodeTag(entry, entryPath('required', index), issues),
  );
  required.forEach(({ key }, index) => {
    const first = required.findIndex((other) => tagKey(other.key) === tagKey(key));
    if (key !== '' && first < index)
      issues.push(issue('id-duplicate', fieldPath(entryPath('required', index), 'key'), { id: key }));
  });
  return issues.length > 0 ? fail(issues) : ok({ required });
}

function decodeTag(value: unknown, path: string, issues: Issue[]): RequiredTag {
  const tag = decodeObject(value, path, ['key', 'allowed'], issues);
  if (tag === null) return { key: '', allowed: null };
  const key = decodeText(tag['key'], fieldPath(path, 'key'), issues);
  const listed = tag['allowed'] ?? null;
  if (listed === null) return { key, allowed: null };
  const at = fieldPath(path, 'allowed');
  const allowed = decodeEntries(listed, at, MOST_VALUES, issues);
  return { key, allowed: allowed.map((one, index) => decodeText(one, entryPath(at, index), issues)) };
}

/** A list of one to so many. */
function decodeEntries(value: unknown, path: string, max: number, issues: Issue[]): readonly unknown[] {
  const entries = decodeList(value, path, issues);
  if (Array.isArray(value) && entries.length === 0) issues.push(issue('list-empty', path));
  if (entries.length <= max) return entries;
  issues.push(issue('list-too-long', path, { max }));
  return [];
}

function decodeText(value: unknown, path: string, issues: Issue[]): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') issues.push(issue('not-text', path));
  else if (text.length > LONGEST) issues.push(issue('text-too-long', path, { max: LONGEST }));
  return text;
}
