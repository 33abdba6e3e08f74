import { isRecord } from '../../kit/record.ts';
import { tagKey } from './tag-policy.ts';

/** Values by key as keys are compared (`tagKey`); empty values left out, as they say nothing. */
export type TagValues = ReadonlyMap<string, string>;

/** Tags as FOCUS writes them: an object of JSON, whose values may be texts, numbers, true or false. What is no such object has no tags. */
export function parseTags(text: string | null): TagValues {
  return new Map(tagEntries(text).map(([key, value]) => [tagKey(key), value]));
}

/** The same with keys as the file writes them. */
export function tagEntries(text: string | null): readonly (readonly [key: string, value: string])[] {
  const tags = text === null ? null : parseJson(text);
  if (!isRecord(tags)) return [];
  const scalars = Object.entries(tags).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return scalars.map(([key, value]) => [key, String(value).trim()] as const).filter(([, value]) => value !== '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A text that is no JSON has no tags: the conformance checks say so; here its cost counts as untagged.
    return null;
  }
}
