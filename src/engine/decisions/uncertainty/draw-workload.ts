import type { Random } from '../../kit/random.ts';
import { WORKLOAD_FIELDS } from '../../workloads/event-driven/fields.ts';
import type { Workload } from '../../workloads/event-driven/workload.ts';

/**
 * How unsure each input is: nine guesses in ten lie within the value divided and multiplied by the factor. Log-normal, because
 * volumes, sizes and peaks are misjudged by factors and never fall below zero.
 */
export type Spread = Readonly<Partial<Record<SpreadInput, number>>>;

/** Inputs a forecast is unsure of. Needs and designs (order, consumers, batches) are decisions, not guesses. */
export const SPREAD_INPUTS = ['eventsPerMonth', 'payloadBytes', 'peakToMean', 'retentionHours'] as const;
export type SpreadInput = (typeof SPREAD_INPUTS)[number];

/** What this reference assumes where the reader says nothing: a volume known within half and double, and so on. An assumption. */
export const DEFAULT_SPREAD: Readonly<Record<SpreadInput, number>> = {
  eventsPerMonth: 2,
  payloadBytes: 1.5,
  peakToMean: 2,
  retentionHours: 1,
};

/** Standard deviations within which nine tenths of a normal distribution lie. */
const NINE_TENTHS = 1.6448536269514722;

/** One possible workload: the reader's, with every unsure input drawn anew. */
export function drawWorkload(workload: Workload, spread: Spread, random: Random): Workload {
  const drawn: Record<string, number> = {};
  for (const input of SPREAD_INPUTS) {
    const factor = spread[input] ?? 1;
    const deviation = normal(random);
    if (factor <= 1) continue;
    const { min, max, integer } = WORKLOAD_FIELDS[input];
    const value = workload[input] * factor ** (deviation / NINE_TENTHS);
    drawn[input] = Math.min(max, Math.max(min, integer ? Math.round(value) : value));
  }
  return { ...workload, ...drawn };
}

/** A draw from the standard normal distribution (Box and Muller). */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
