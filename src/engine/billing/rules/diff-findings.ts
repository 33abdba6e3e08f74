import type { Finding } from './finding.ts';
import { identityOf } from './judge-bill.ts';

/** What differs between two verdicts on a bill: of two versions of the rules, or of two days. */
export interface FindingsDiff {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
  /** The same rule on the same subject, with other figures. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  /** How many are the same in everything but the version. */
  readonly same: number;
}

/** Compares two lists of findings, whatever their order. */
export function diffFindings(before: readonly Finding[], after: readonly Finding[]): FindingsDiff {
  const old = new Map(before.map((finding) => [identityOf(finding), finding]));
  const kept = new Set(after.map(identityOf));
  const pairs = after.flatMap((finding) => {
    const known = old.get(identityOf(finding));
    return known === undefined ? [] : [{ before: known, after: finding }];
  });
  const changed = pairs.filter((pair) => contentOf(pair.before) !== contentOf(pair.after));
  return {
    added: after.filter((finding) => !old.has(identityOf(finding))),
    removed: before.filter((finding) => !kept.has(identityOf(finding))),
    changed,
    same: pairs.length - changed.length,
  };
}

function contentOf({ severity, rows, cost, metric, evidence }: Finding): string {
  return JSON.stringify([severity, rows, cost, metric, evidence]);
}
