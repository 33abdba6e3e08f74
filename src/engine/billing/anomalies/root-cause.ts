/** Cost of one key of a dimension (a service, an account, a resource) in the usual window and in the anomaly, over equally many days. */
export interface KeyCost {
  readonly key: string;
  readonly before: number;
  readonly during: number;
}

/** What one key contributes to a change. */
export interface Contribution extends KeyCost {
  readonly change: number;
  /** Its part of all that moved the same way as the whole; 0 for what moved the other way. The shares sum to 1. */
  readonly share: number;
}

/** Why a total changed, by one dimension. */
export interface RootCause {
  readonly change: number;
  /** What moved the same way as the whole, the largest first; then what moved against it. */
  readonly contributions: readonly Contribution[];
  /** The fewest keys whose shares together reach the asked part of the change. */
  readonly explainedBy: readonly string[];
}

/** Part of a change that the named keys must explain. */
const EXPLAINED = 0.8;
/** Shares summed in floating point fall short of their sum by less than this. */
const ROUNDING = 1e-9;

/** Ranks the keys of one dimension by their share of a change, in either direction. A change of nothing has no cause. */
export function rootCause(costs: readonly KeyCost[], explained = EXPLAINED): RootCause {
  const changes = costs.map((cost) => ({ ...cost, change: cost.during - cost.before }));
  const change = changes.reduce((sum, one) => sum + one.change, 0);
  const direction = Math.sign(change);
  const along = (one: { readonly change: number }) => Math.max(one.change * direction, 0);
  const all = changes.reduce((sum, one) => sum + along(one), 0);
  const contributions = changes
    .map((one): Contribution => ({ ...one, share: all === 0 ? 0 : along(one) / all }))
    .filter((one) => one.change !== 0)
    .sort((a, b) => b.share - a.share || Math.abs(b.change) - Math.abs(a.change) || (a.key < b.key ? -1 : 1));
  let reached = 0;
  const needed = contributions.filter(({ share }) => {
    const missing = share > 0 && reached < explained - ROUNDING;
    reached += share;
    return missing;
  });
  return { change, contributions, explainedBy: needed.map(({ key }) => key) };
}

/** A dimension with the cause it shows. */
export interface DimensionCause {
  readonly dimension: string;
  readonly cause: RootCause;
}

/** Several dimensions of the same change, the one that explains it by the fewest keys, and most by its first, in front. */
export function rankDimensions(dimensions: Readonly<Record<string, readonly KeyCost[]>>): readonly DimensionCause[] {
  const first = ({ cause }: DimensionCause) => cause.contributions[0]?.share ?? 0;
  return Object.entries(dimensions)
    .map(([dimension, costs]) => ({ dimension, cause: rootCause(costs) }))
    .sort((a, b) => a.cause.explainedBy.length - b.cause.explainedBy.length || first(b) - first(a));
}
