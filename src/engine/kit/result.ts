import type { IssueCode } from './issue-code.ts';

/** What went wrong with one part of an input: a stable code, where, and the values a sentence about it needs. */
export interface Issue {
  readonly code: IssueCode;
  /** Dotted path of the offending value, e.g. `workload.payloadBytes`, `usage[2].rate` or `overrides["sqs.fifo-requests"]`; empty: all of it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Expected failures are values: either a decoded value or every issue found, never the first only. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Wraps a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps the issues that make an input unusable. */
export function fail<T = never>(issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}

/** Everything that is wrong with some results. */
export function issuesOf(...results: readonly Result<unknown>[]): readonly Issue[] {
  return results.flatMap((result) => (result.ok ? [] : result.issues));
}

/** Makes one issue. */
export function issue(code: IssueCode, path: string, params: Issue['params'] = {}): Issue {
  return { code, path, params };
}
