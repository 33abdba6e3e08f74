import type { Hours } from '../../kit/units.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import { toLoad } from '../../workloads/event-driven/load.ts';
import type { OptionId, Workload } from '../../workloads/event-driven/workload.ts';
import { OPTION_IDS } from '../../workloads/event-driven/workload.ts';
import { comparableCost } from '../comparable-cost.ts';

/** Marks of a cell without a winner: nobody can carry the workload there, or it has not been worked out yet. */
export const NOBODY = -1;
export const PENDING = -2;

/** A grid over volume and payload, both logarithmic and evenly spaced, the rest of the workload held fixed. */
export interface MapQuestion {
  readonly workload: Workload;
  readonly hours: Hours;
  readonly volumes: { readonly from: number; readonly to: number; readonly count: number };
  readonly payloads: { readonly from: number; readonly to: number; readonly count: number };
  readonly options?: readonly OptionId[];
}

/** A map that is filled row by row, so that it can be painted while it is computed and left off at any row. */
export interface CheapestMap {
  readonly volumes: readonly number[];
  readonly payloads: readonly number[];
  readonly options: readonly OptionId[];
  /** Row by row from the smallest payload: an index into `options`, or one of the marks above. */
  readonly winners: Int8Array;
  /** Works one row out. */
  fillRow(row: number): void;
}

/** Prepares a map of the cheapest feasible option; nothing is computed before `fillRow`. */
export function createCheapestMap(estimator: Estimator, question: MapQuestion): CheapestMap {
  const { workload, hours, options = OPTION_IDS } = question;
  const volumes = logSpaced(question.volumes);
  const payloads = logSpaced(question.payloads).map(Math.round);
  const winners = new Int8Array(volumes.length * payloads.length).fill(PENDING);
  // Which prices handling the events needs does not change over the map: known once, known everywhere.
  const known = estimator.consumersTotal(1, toLoad(workload, hours)) !== null;
  return {
    volumes,
    payloads,
    options,
    winners,
    fillRow(row) {
      const payloadBytes = payloads[row];
      if (payloadBytes === undefined) return;
      const winnerOf = createRowSearch(estimator, options);
      volumes.forEach((eventsPerMonth, column) => {
        const load = toLoad({ ...workload, eventsPerMonth, payloadBytes }, hours);
        winners[row * volumes.length + column] = known ? winnerOf(load) : NOBODY;
      });
    },
  };
}

/**
 * Finds winners for growing volumes. As the volume grows no option gets cheaper and none becomes possible again, so what an option
 * cost last is the least it costs now: most need not be asked. The last winner is asked first. Ties go to the first of the list.
 */
function createRowSearch(estimator: Estimator, options: readonly OptionId[]): (load: Load) => number {
  /** What each option costs at least; infinite once it cannot carry the load. */
  const floors = options.map(() => 0);
  let order: readonly number[] = [...options.keys()];
  return (load) => {
    let best = NOBODY;
    let lowest = Infinity;
    for (const index of order) {
      const floor = floors[index];
      if (floor === undefined || floor === Infinity || floor > lowest) continue;
      const option = options[index] as OptionId;
      const cost = comparableCost(estimator, option, load);
      floors[index] = cost;
      if (cost > lowest || (cost === lowest && index > best)) continue;
      if (estimator.isFeasible(option, load)) [best, lowest] = [index, cost];
      else floors[index] = Infinity;
    }
    order = askFirst(order, best);
    return best;
  };
}

function askFirst(order: readonly number[], winner: number): readonly number[] {
  return winner === order[0] || winner === NOBODY ? order : [winner, ...order.filter((index) => index !== winner)];
}

/** The whole map at once, for pages built ahead. */
export function cheapestMap(estimator: Estimator, question: MapQuestion): CheapestMap {
  const map = createCheapestMap(estimator, question);
  map.payloads.forEach((_, row) => map.fillRow(row));
  return map;
}

function logSpaced({ from, to, count }: MapQuestion['volumes']): readonly number[] {
  const step = count > 1 ? Math.log(to / from) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? to : from * Math.exp(step * index)));
}
