import { envelopeOf } from '#engine/decisions/break-even/break-even.ts';
import type { EnvelopeSegment } from '#engine/decisions/break-even/break-even.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { estimatorFor } from '../inputs/estimator-for.ts';

/** Volumes between which the answer is followed, events a month. */
const FROM = 1_000;
const TO = 1_000_000_000_000;

/** The nearest volumes at which another option becomes the answer. */
export interface Flip {
  /** Below this many events a month, `option` is cheapest; null option: nothing carries it. */
  readonly below: Change | null;
  readonly above: Change | null;
}

export interface Change {
  readonly at: number;
  readonly option: OptionId | null;
}

/** Where the answer flips around the present volume. Takes tens of milliseconds: a worker asks. */
export function findFlip(inputs: Inputs): Flip {
  const segments = envelopeOf(estimatorFor(inputs), {
    workload: inputs.workload,
    hours: inputs.hoursPerMonth,
    over: 'eventsPerMonth',
    from: FROM,
    to: TO,
  });
  return flipAround(segments, inputs.workload.eventsPerMonth);
}

/** The changes on both sides of a volume. */
export function flipAround(segments: readonly EnvelopeSegment[], volume: number): Flip {
  const found = segments.findLastIndex(({ from }) => from <= volume);
  const here = Math.max(found, 0);
  const before = segments[here - 1];
  const present = segments[here];
  const after = segments[here + 1];
  return {
    below: before === undefined || present === undefined ? null : { at: present.from, option: before.option },
    above: after === undefined ? null : { at: after.from, option: after.option },
  };
}
