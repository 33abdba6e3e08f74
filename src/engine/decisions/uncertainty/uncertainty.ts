import { seededRandom } from '../../kit/random.ts';
import type { Hours } from '../../kit/units.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import { toLoad } from '../../workloads/event-driven/load.ts';
import type { OptionId, Workload } from '../../workloads/event-driven/workload.ts';
import { OPTION_IDS } from '../../workloads/event-driven/workload.ts';
import type { Spread } from './draw-workload.ts';
import { DEFAULT_SPREAD, drawWorkload } from './draw-workload.ts';

/** Monthly cost of one option over the draws in which it can carry the workload, and how often it is the cheapest. */
export interface OptionOdds {
  readonly option: OptionId;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of all draws in which it is the cheapest that can carry the workload. */
  readonly wins: number;
  /** Share of all draws in which it can carry the workload at a known price. */
  readonly carries: number;
}

/** What remains when inputs are not known exactly: who wins most often first. */
export interface Uncertainty {
  readonly draws: number;
  readonly odds: readonly OptionOdds[];
  /** Share of draws in which no option of known price could carry the workload. */
  readonly nobody: number;
}

export interface UncertaintyQuestion {
  readonly workload: Workload;
  readonly hours: Hours;
  /** The same seed gives the same draws, on every machine. */
  readonly seed: number;
  readonly spread?: Spread;
  readonly options?: readonly OptionId[];
}

/** Draws that are made a few at a time, so that progress can be shown and the work left off. */
export interface UncertaintyRun {
  /** Makes so many more draws. */
  draw(count: number): void;
  /** What is known from the draws made so far. */
  result(): Uncertainty;
}

/** Prepares a run of seeded draws. */
export function createUncertainty(estimator: Estimator, question: UncertaintyQuestion): UncertaintyRun {
  const { workload, hours, seed, spread = DEFAULT_SPREAD, options = OPTION_IDS } = question;
  const random = seededRandom(seed);
  const costs = options.map((): number[] => []);
  const wins = options.map(() => 0);
  let draws = 0;
  const drawOnce = () => {
    const load = toLoad(drawWorkload(workload, spread, random), hours);
    let winner = -1;
    let lowest = Infinity;
    options.forEach((option, index) => {
      const cost = estimator.total(option, load);
      if (cost === null || !estimator.isFeasible(option, load)) return;
      costs[index]?.push(cost);
      if (cost < lowest) [lowest, winner] = [cost, index];
    });
    if (winner >= 0) wins[winner] = (wins[winner] ?? 0) + 1;
    draws++;
  };
  return {
    draw(count) {
      for (let made = 0; made < count; made++) drawOnce();
    },
    result: () => toUncertainty(options, costs, wins, draws),
  };
}

/** All draws at once, for pages built ahead. */
export function uncertainty(estimator: Estimator, question: UncertaintyQuestion, draws: number): Uncertainty {
  const run = createUncertainty(estimator, question);
  run.draw(draws);
  return run.result();
}

function toUncertainty(
  options: readonly OptionId[],
  costs: readonly (readonly number[])[],
  wins: readonly number[],
  draws: number,
): Uncertainty {
  const odds = options.flatMap((option, index) => {
    const sorted = costs[index]?.toSorted((a, b) => a - b) ?? [];
    if (sorted.length === 0) return [];
    const at = (share: number) => quantile(sorted, share);
    const shares = { wins: (wins[index] ?? 0) / draws, carries: sorted.length / draws };
    return [{ option, p10: at(0.1), p50: at(0.5), p90: at(0.9), ...shares }];
  });
  const won = wins.reduce((sum, count) => sum + count, 0);
  return {
    draws,
    odds: odds.sort((a, b) => b.wins - a.wins || a.p50 - b.p50),
    nobody: draws === 0 ? 0 : (draws - won) / draws,
  };
}

/** Quantile by linear interpolation between the two nearest values (type 7 of Hyndman and Fan, as D3 and R do by default). */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
