import type { IssueCode } from '#engine/kit/issue-code.ts';

/** What can be wrong with a list, a rate in it, or the way the refresh was called. */
export type ProblemCode =
  | 'argument-unknown'
  | 'body-truncated'
  | 'bounds-unknown'
  | 'candidate'
  | 'candidates-many'
  | 'folder-missing'
  | 'free-step-unknown'
  | 'list-unreachable'
  | 'not-a-feed'
  | 'lists-missing'
  | 'not-an-offer'
  | 'rate-not-found'
  | 'rate-unknown'
  | 'service-incomplete'
  | 'service-unknown'
  | 'unit-changed'
  | 'wrong-region';

/** One problem, for whoever runs the refresh: what, where, and the values that tell. Ladders bring the engine's own codes. */
export interface Problem {
  readonly code: ProblemCode | IssueCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value, or every problem found. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Ends with problems. */
export function refuse(problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}

/** Ends with a value. */
export function found<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Makes one problem. */
export function problem(code: Problem['code'], path: string, params: Problem['params'] = {}): Problem {
  return { code, path, params };
}
