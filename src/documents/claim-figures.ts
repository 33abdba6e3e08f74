import { invariant } from '#engine/kit/invariant.ts';
import type { MetricSpecs } from '#engine/metrics/metric-spec.ts';
import { pricedAt } from '#engine/metrics/priced-at.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { PRINTED } from './claim-words.ts';
import type { PublishedClaim } from './published-claim.ts';

/** How far apart two figures may be and still agree: what rounding and months of 720 to 744 hours come to. */
export const HOLDS_WITHIN = 0.05;

/** What becomes of a published figure: it holds, it held at the prices its source counted with, or it differs. */
export const VERDICTS = ['holds', 'held', 'differs'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A published claim counted again. */
export interface ClaimFigures {
  /** Every metric at today's list prices. */
  readonly resolve: MetricResolver;
  /** Every metric at the prices the source states; null where it states none. */
  readonly atTheirs: MetricResolver | null;
  /** Our figure at today's list prices, in the unit of the printed one. */
  readonly ours: number;
  /** Ours at their prices. */
  readonly oursAtTheirs: number | null;
  /** Ours over theirs: 1 agrees, 100 means that the true cost is a hundred times the printed one. */
  readonly factor: number;
  readonly verdict: Verdict;
}

const made = new WeakMap<PublishedClaim, ClaimFigures>();

/** Counts a claim again, once however many pages show it. Throws when our figure is not known or has another unit. */
export function claimFigures(claim: PublishedClaim): ClaimFigures {
  const known = made.get(claim);
  if (known !== undefined) return known;
  const { figure, metrics, ours, prices, region } = claim;
  const specs: MetricSpecs = {
    ...Object.fromEntries(Object.entries(metrics).map(([id, { spec }]) => [id, spec])),
    [PRINTED]: { kind: 'assumption', value: figure.value, unit: figure.unit },
  };
  const resolve = metricResolver(pricedAt(specs, { region }));
  const statesPrices = Object.keys(prices).length > 0;
  const atTheirs = statesPrices ? metricResolver(pricedAt(specs, { region, prices })) : null;
  const value = valueIn(resolve, ours, figure.unit);
  const oursAtTheirs = atTheirs && valueIn(atTheirs, ours, figure.unit);
  const factor = factorOf(value, figure);
  const own = oursAtTheirs === null ? null : factorOf(oursAtTheirs, figure);
  const figures = { resolve, atTheirs, ours: value, oursAtTheirs, factor, verdict: verdictOf(factor, own) };
  made.set(claim, figures);
  return figures;
}

function valueIn(resolve: MetricResolver, id: string, unit: PublishedClaim['figure']['unit']): number {
  const outcome = resolve(id);
  const value = valueOf(outcome);
  invariant(value !== null, `${id} has no value: ${outcome.kind}`);
  invariant(outcome.unit === unit, `${id} is in ${outcome.unit}, the printed figure in ${unit}`);
  return value;
}

/** Ours over the nearest figure of the span they print. */
function factorOf(ours: number, { value, upTo = value }: PublishedClaim['figure']): number {
  return ours / Math.min(Math.max(ours, value), upTo);
}

function agrees(factor: number): boolean {
  return Math.abs(factor - 1) <= HOLDS_WITHIN;
}

function verdictOf(factor: number, own: number | null): Verdict {
  if (agrees(factor)) return 'holds';
  return own !== null && agrees(own) ? 'held' : 'differs';
}

/** How far a figure is off, whichever way: 4 for a quarter and for four times. */
export function distanceOf({ factor }: Pick<ClaimFigures, 'factor'>): number {
  return Math.max(factor, 1 / factor);
}
