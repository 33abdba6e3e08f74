import { WORKLOAD_FIELDS } from '../../workloads/event-driven/fields.ts';
import type { Workload } from '../../workloads/event-driven/workload.ts';

/** An input that is varied: the values of its bar's two ends, and how far a flip is looked for. */
export interface VariedInput {
  readonly input: keyof Workload;
  readonly low: Workload[keyof Workload];
  readonly high: Workload[keyof Workload];
  /** Bounds of the search for a flip; null for inputs that are choices. */
  readonly search: { readonly from: number; readonly to: number; readonly whole: boolean } | null;
}

type AmountInput = keyof typeof AMOUNTS;

/** Amounts are halved and doubled: the error people make when they guess one. */
export const GUESS_FACTOR = 2;
/** Ends of inputs that are shares, batches or safety margins: the range banks really choose from. */
const AMOUNTS = {
  eventsPerMonth: null,
  payloadBytes: null,
  peakToMean: null,
  consumers: null,
  retentionHours: null,
  deliveredFraction: [0.25, 1],
  publishBatch: [1, 10],
  consumeBatch: [1, 100],
  retryRate: [0, 0.1],
  headroom: [1, 2],
} as const satisfies Partial<Record<keyof Workload, readonly [number, number] | null>>;

/** Needs that are either there or not. */
const NEEDS: readonly (readonly [keyof Workload, Workload[keyof Workload], Workload[keyof Workload]])[] = [
  ['ordering', 'none', 'per-key'],
  ['replay', false, true],
  ['kafkaApi', false, true],
];

/** Every input the decision may depend on, with its range around the reader's value. */
export function variedInputs(workload: Workload): readonly VariedInput[] {
  const amounts = (Object.keys(AMOUNTS) as AmountInput[]).map((input) => variedAmount(workload, input));
  return [...amounts, ...NEEDS.map(([input, low, high]) => ({ input, low, high, search: null }))];
}

function variedAmount(workload: Workload, input: AmountInput): VariedInput {
  const { min, max, integer, slider } = WORKLOAD_FIELDS[input];
  const value = workload[input];
  const clamp = (wanted: number) => Math.min(max, Math.max(min, integer ? Math.round(wanted) : wanted));
  const [low, high] = AMOUNTS[input] ?? [value / GUESS_FACTOR, value * GUESS_FACTOR];
  return {
    input,
    low: Math.min(value, clamp(low)),
    high: Math.max(value, clamp(high)),
    search: { from: Math.min(slider[0], value), to: Math.max(slider[1], value), whole: integer },
  };
}
