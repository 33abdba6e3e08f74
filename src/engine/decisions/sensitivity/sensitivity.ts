import type { Hours } from '../../kit/units.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import { toLoad } from '../../workloads/event-driven/load.ts';
import type { OptionId, Workload } from '../../workloads/event-driven/workload.ts';
import { OPTION_IDS } from '../../workloads/event-driven/workload.ts';
import { cheapestOption } from '../cheapest/cheapest-option.ts';
import type { VariedInput } from './inputs.ts';
import { variedInputs } from './inputs.ts';
import { nearestFlip } from './nearest-flip.ts';

/** A value an input may take, and what the decision is then. */
export interface SensitivityEnd {
  readonly value: Workload[keyof Workload];
  /** Monthly cost of the option chosen today; null where its price is not known. */
  readonly cost: number | null;
  /** Whether the option chosen today can still carry the workload. */
  readonly feasible: boolean;
  /** The cheapest option there; null = none. */
  readonly winner: OptionId | null;
}

/** The value nearest to today's at which another option becomes the answer. */
export interface SensitivityFlip extends SensitivityEnd {
  readonly side: 'below' | 'above';
}

/** What one input does to the cost of today's choice, and where it flips the decision. */
export interface SensitivityBar {
  readonly input: keyof Workload;
  readonly value: Workload[keyof Workload];
  readonly low: SensitivityEnd;
  readonly high: SensitivityEnd;
  readonly flips: readonly SensitivityFlip[];
}

export interface Sensitivity {
  /** The cheapest feasible option today. */
  readonly chosen: OptionId;
  readonly cost: number;
  /** Widest first. */
  readonly bars: readonly SensitivityBar[];
}

/** What is asked: a workload, over a month of so many hours, among these options. */
export interface SensitivityQuestion {
  readonly workload: Workload;
  readonly hours: Hours;
  readonly options?: readonly OptionId[];
}

/** Varies one input at a time and watches the decision: the tornado. Null when no option carries the workload today. */
export function sensitivity(estimator: Estimator, question: SensitivityQuestion): Sensitivity | null {
  const { workload, hours, options = OPTION_IDS } = question;
  const chosen = cheapestOption(estimator, toLoad(workload, hours), options);
  if (chosen === null) return null;
  const endAt = (input: keyof Workload, value: Workload[keyof Workload]): SensitivityEnd => {
    const load = toLoad({ ...workload, [input]: value }, hours);
    return {
      value,
      cost: estimator.total(chosen.option, load),
      feasible: estimator.isFeasible(chosen.option, load),
      winner: cheapestOption(estimator, load, options)?.option ?? null,
    };
  };
  const bars = variedInputs(workload).map((varied) => toBar(workload, varied, endAt));
  return { chosen: chosen.option, cost: chosen.cost, bars: bars.sort((a, b) => widthOf(b) - widthOf(a)) };
}

type EndAt = (input: keyof Workload, value: Workload[keyof Workload]) => SensitivityEnd;

function toBar(workload: Workload, varied: VariedInput, endAt: EndAt): SensitivityBar {
  const { input, low, high } = varied;
  const value = workload[input];
  const bar = { input, value, low: endAt(input, low), high: endAt(input, high) };
  return { ...bar, flips: varied.search === null ? choiceFlips(bar, endAt) : amountFlips(bar, varied, endAt) };
}

type Ends = Omit<SensitivityBar, 'flips'>;

/** A need flips the decision when the other choice has another winner. */
function choiceFlips({ input, value, low, high }: Ends, endAt: EndAt): readonly SensitivityFlip[] {
  const today = endAt(input, value);
  const flips = [
    { ...low, side: 'below' as const },
    { ...high, side: 'above' as const },
  ];
  return flips.filter((end) => end.value !== value && end.winner !== today.winner);
}

function amountFlips({ input, value }: Ends, { search }: VariedInput, endAt: EndAt): readonly SensitivityFlip[] {
  if (search === null || typeof value !== 'number') return [];
  const winnerAt = (at: number) => endAt(input, at).winner;
  const sides = [
    ['below', search.from],
    ['above', search.to],
  ] as const;
  return sides.flatMap(([side, end]) => {
    const flip = nearestFlip(winnerAt, value, end, search.whole);
    return flip === null ? [] : [{ ...endAt(input, flip), side }];
  });
}

function widthOf({ low, high }: SensitivityBar): number {
  return Math.abs((high.cost ?? 0) - (low.cost ?? 0));
}
