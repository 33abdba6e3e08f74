import type { MetricUnit } from '#engine/metrics/metric-spec.ts';
import type { Outcome } from '#engine/metrics/outcome.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { Claim } from './adr-meta.ts';
import { figuresIn } from './figures.ts';
import type { SiteDocument } from './read-documents.ts';
import { yamlLine } from './yaml-line.ts';

type Sides = Pick<SiteDocument, 'metaFile' | 'metaText' | 'meta' | 'slug'>;

type Outcomes = ReadonlyMap<string, Outcome>;

/** Writes a number as readers see it. */
export type WriteFigure = (value: number, unit: MetricUnit) => string;

/** Comparisons and the file that states them. */
export interface StatedClaims {
  readonly file: string;
  readonly text: string;
  /** Under which key of the file they stand. */
  readonly key: 'claims' | 'rests';
  readonly claims: readonly Claim[];
  /** What `npm run figures` takes to list the figures of this file. */
  readonly name: string;
}

/** Comparisons a document rests on that no longer hold, as sentences: file and line, expected, found, what to do. */
export function checkClaims({ metaFile, metaText, meta, slug }: Sides, write: WriteFigure): readonly string[] {
  const outcomes = new Map(figuresIn(meta).map(({ id, outcome }) => [id, outcome]));
  const stated = { file: metaFile, text: metaText, key: 'claims', claims: meta.claims, name: slug } as const;
  return checkComparisons(stated, outcomes, write);
}

/** The same for comparisons between outcomes worked out elsewhere. */
export function checkComparisons(stated: StatedClaims, outcomes: Outcomes, write: WriteFigure): readonly string[] {
  const { file, text, key, claims, name } = stated;
  return claims.flatMap((claim, index) => {
    if (holds(claim, outcomes)) return [];
    const expected = [claim.metric, claim.is, ...(claim.than === undefined ? [] : [claim.than])].join(' ');
    return [
      `${file}:${yamlLine(text, [key, index])}: expected "${expected}", on which the text rests; found ${found(claim, outcomes, write)}. Review both texts, then the claim: npm run figures -- ${name} lists the figures.`,
    ];
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

/** Both sides as readers see them; in full where they only differ in digits that no reader sees. */
function found({ metric, than }: Claim, outcomes: Outcomes, write: WriteFigure): string {
  const unit = outcomes.get(metric)?.unit;
  const [left, right] = [operandValue(metric, outcomes), operandValue(than, outcomes)];
  const isClose =
    unit !== undefined && left !== null && right !== null && left !== right && write(left, unit) === write(right, unit);
  const writing = isClose ? String : write;
  const side = said(metric, outcomes, writing);
  if (than === undefined) return side;
  if (typeof than === 'string') return `${side} against ${said(than, outcomes, writing)}`;
  return `${side} against ${unit === undefined ? than : writing(than, unit)}`;
}

function said(id: string, outcomes: Outcomes, write: WriteFigure): string {
  const outcome = outcomes.get(id);
  if (outcome === undefined) return `${id} (not defined)`;
  return `${id} = ${outcome.kind === 'known' ? write(outcome.value, outcome.unit) : outcome.kind}`;
}
