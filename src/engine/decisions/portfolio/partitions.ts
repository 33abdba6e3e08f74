import type { BySet, EventSet } from './set.ts';
import { valueOf } from './set.ts';

/** Which set of events each shared cluster carries (none = 0), and which events are left to themselves. */
export interface Partition {
  readonly shared: readonly EventSet[];
  readonly alone: EventSet;
}

/** Every partition of the events over clusters and single places, searchable by their bounds. */
export interface Partitions {
  /** Bound of the best partition. */
  readonly best: number;
  /** Partitions whose bound is within a limit, which may be lowered meanwhile. */
  within(limit: () => number): Generator<Partition>;
}

/**
 * Dynamic programming over sets of events: the best bound of a set, with the first clusters at its disposal, is the least over the
 * subsets the last of them takes. At most 3^n steps for each cluster but the last, a third of a second for 16 events.
 */
export function solvePartitions(alone: BySet, clusters: readonly BySet[]): Partitions {
  const layers = [alone];
  for (const cluster of clusters.slice(0, -1)) layers.push(addCluster(layers.at(-1) ?? alone, cluster));
  const all = alone.length - 1;
  const last = clusters.at(-1);
  return {
    best: last === undefined ? valueOf(alone, all) : bestOf(layers.at(-1) ?? alone, last, all),
    within: (limit) => visit({ alone, layers, clusters, limit }, { rest: all, shared: [], spent: 0 }),
  };
}

function addCluster(before: BySet, cluster: BySet): BySet {
  const all = before.length - 1;
  const after = before.slice();
  for (let set = 1; set <= all; set++) {
    const cost = valueOf(cluster, set);
    if (cost === Infinity) continue;
    const others = all ^ set;
    for (let rest = others; ; rest = (rest - 1) & others) {
      const total = cost + valueOf(before, rest);
      if (total < valueOf(after, set | rest)) after[set | rest] = total;
      if (rest === 0) break;
    }
  }
  return after;
}

function bestOf(before: BySet, cluster: BySet, all: EventSet): number {
  let best = valueOf(before, all);
  for (let set = 1; set <= all; set++) best = Math.min(best, valueOf(cluster, set) + valueOf(before, all ^ set));
  return best;
}

interface Visit {
  readonly alone: BySet;
  readonly layers: readonly BySet[];
  readonly clusters: readonly BySet[];
  readonly limit: () => number;
}

/** What is settled so far: the sets of the last clusters, what they cost, and the events left. */
interface Settled {
  readonly rest: EventSet;
  readonly shared: readonly EventSet[];
  readonly spent: number;
}

/** Tries every set for the last cluster, then for the one before it, leaving out what cannot stay within the limit. */
function* visit(search: Visit, { rest, shared, spent }: Settled): Generator<Partition> {
  const level = search.clusters.length - 1 - shared.length;
  const cluster = search.clusters[level];
  const before = search.layers[level];
  if (cluster === undefined || before === undefined) {
    if (spent + valueOf(search.alone, rest) <= search.limit()) yield { shared, alone: rest };
    return;
  }
  for (let set = rest, isLast = false; !isLast; set = (set - 1) & rest) {
    isLast = set === 0;
    const cost = spent + (isLast ? 0 : valueOf(cluster, set));
    if (cost + valueOf(before, rest ^ set) > search.limit()) continue;
    yield* visit(search, { rest: rest ^ set, shared: [set, ...shared], spent: cost });
  }
}
