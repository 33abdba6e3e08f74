import type { Outcome } from '#engine/metrics/outcome.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { Claim } from './adr-meta.ts';
import { figuresIn } from './figures.ts';
import type { SiteDocument } from './read-documents.ts';

type Sides = Pick<SiteDocument, 'metaFile' | 'meta'>;

type Outcomes = ReadonlyMap<string, Outcome>;

/** Comparisons a document rests on that no longer hold, as sentences: file, expected, found, what to do. */
export function checkClaims({ metaFile, meta }: Sides): readonly string[] {
  const outcomes = new Map(figuresIn(meta).map(({ id, outcome }) => [id, outcome]));
  return checkComparisons(metaFile, meta.claims, outcomes);
}

/** The same for comparisons between outcomes worked out elsewhere. */
export function checkComparisons(file: string, claims: readonly Claim[], outcomes: Outcomes): readonly string[] {
  return claims
    .filter((claim) => !holds(claim, outcomes))
    .map((claim) => {
      const found = `${said(claim.metric, outcomes)}${claim.than === undefined ? '' : ` against ${said(claim.than, outcomes)}`}`;
      return `${file}: the text rests on "${claim.metric} ${claim.is} ${claim.than ?? ''}"; found ${found}. Review both texts, then the claim.`;
    });
}

function holds({ metric, is, than }: Claim, outcomes: Outcomes): boolean {
  const outcome = outcomes.get(metric);
  if (outcome === undefined) return false;
  if (is === 'never') return outcome.kind === 'never';
  const left = valueOf(outcome);
  if (is === 'known') return left !== null;
  const right = operandValue(than, outcomes);
  if (left === null || right === null) return false;
  switch (is) {
    case 'below':
      return left < right;
    case 'above':
      return left > right;
    case 'at-most':
      return left <= right;
    case 'at-least':
      return left >= right;
  }
}

function operandValue(operand: Claim['than'], outcomes: Outcomes): number | null {
  if (typeof operand === 'number') return operand;
  const outcome = operand === undefined ? undefined : outcomes.get(operand);
  return outcome === undefined ? null : valueOf(outcome);
}

function said(operand: string | number, outcomes: Outcomes): string {
  if (typeof operand === 'number') return String(operand);
  const outcome = outcomes.get(operand);
  if (outcome === undefined) return `${operand} (not defined)`;
  return `${operand} = ${valueOf(outcome) ?? outcome.kind}`;
}
