import type { TagPolicy } from '#engine/billing/rules/tag-policy.ts';
import { decodeTagPolicy } from '#engine/billing/rules/tag-policy.ts';
import type { Issue, Result } from '#engine/kit/result.ts';

/** Keys of the link, which are the names of the form's fields: one of each for every tag, in the same order. */
export const REQUIRE = 'require';
export const ALLOW = 'allow';
/** AWS takes no comma in a value (https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html), so it may part them. */
const COMMA = ',';

/** What the fields of one tag hold: its key, and the values it may have. */
export interface TagFields {
  readonly require: string;
  readonly allow: string;
}

/** Fields as a policy; fields without a key count as none. Issues are at `required[n].key` or `.allowed`, n counting rows with a key. */
export function readPolicy(fields: readonly TagFields[]): Result<TagPolicy> {
  const required = fields
    .filter(({ require, allow }) => require.trim() !== '' || allow.trim() !== '')
    .map(({ require, allow }) => ({ key: require, allowed: allow.trim() === '' ? null : toValues(allow) }));
  return decodeTagPolicy({ required });
}

/** A policy as the fields it is shown in. */
export function toFields({ required }: TagPolicy): readonly TagFields[] {
  return required.map(({ key, allowed }) => ({ require: key, allow: allowed?.join(`${COMMA} `) ?? '' }));
}

/** The policy of a link; null where it has none, or none that can be used, which is reported. */
export function decodePolicy(query: URLSearchParams, issues: Issue[]): TagPolicy | null {
  const allowed = query.getAll(ALLOW);
  const fields = query.getAll(REQUIRE).map((require, index) => ({ require, allow: allowed[index] ?? '' }));
  if (fields.every(({ require, allow }) => require === '' && allow === '')) return null;
  const policy = readPolicy(fields);
  if (policy.ok) return policy.value;
  issues.push(...policy.issues.map((one) => ({ ...one, path: `${REQUIRE}: ${one.path}` })));
  return null;
}

/** Adds a policy to a link. */
export function encodePolicy(query: URLSearchParams, policy: TagPolicy | null): void {
  if (policy === null) return;
  for (const { require, allow } of toFields(policy)) {
    query.append(REQUIRE, require);
    query.append(ALLOW, allow);
  }
}

function toValues(text: string): readonly string[] {
  return text
    .split(COMMA)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
