import { fieldPath } from './path.ts';
import type { UnknownRecord } from './record.ts';
import { isRecord } from './record.ts';
import type { Issue } from './result.ts';
import { issue } from './result.ts';

/** Bounds of an accepted number, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Reads an object and objects to every field the caller does not know, which is how typing errors are found.
 * Answers null, with an issue, for anything else.
 */
export function decodeObject(
  value: unknown,
  path: string,
  known: readonly string[],
  issues: Issue[],
): UnknownRecord | null {
  if (!isRecord(value)) {
    issues.push(issue('not-an-object', path));
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) issues.push(issue('unknown-field', fieldPath(path, key)));
  }
  return value;
}

/** Reads a finite number within bounds; NaN and infinities (1e400 in JSON) are out of range. */
export function decodeNumber(value: unknown, path: string, range: Range, issues: Issue[]): number | null {
  if (value === undefined) issues.push(issue('required', path));
  else if (typeof value !== 'number' || Number.isNaN(value)) issues.push(issue('not-a-number', path));
  else if (value < range.min || value > range.max) issues.push(issue('out-of-range', path, { ...range }));
  else return value;
  return null;
}

/** Reads true or false; left out, the fallback. */
export function decodeBoolean(value: unknown, path: string, fallback: boolean, issues: Issue[]): boolean {
  if (value === undefined) return fallback;
  if (typeof value === 'boolean') return value;
  issues.push(issue('not-a-boolean', path));
  return fallback;
}

/** Reads one of the known values; left out, the fallback. */
export function decodeChoice<T extends string>(
  value: unknown,
  path: string,
  known: readonly T[],
  fallback: T,
  issues: Issue[],
): T {
  if (value === undefined) return fallback;
  const choice = known.find((candidate) => candidate === value);
  if (choice === undefined) issues.push(issue('value-unknown', path, { expected: known.join(', ') }));
  return choice ?? fallback;
}

/** Reads a list, entry by entry left to the caller. Answers an empty one, with an issue, for anything else. */
export function decodeList(value: unknown, path: string, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.push(issue(value === undefined ? 'required' : 'not-a-list', path));
  return [];
}
