import { scale } from '../../kit/amounts.ts';
import { gigabytes } from '../../kit/quantities.ts';
import type { Bytes, BytesPerSecond, Hours, Megabytes, Milliseconds, Quantity } from '../../kit/units.ts';
import { bytes, bytesPerSecond, hours, megabytes, milliseconds, SECONDS_PER_HOUR } from '../../kit/units.ts';
import type { Workload } from './workload.ts';

/**
 * What follows from a workload alone, before any service is chosen: computed once and shared by all options. Here its sizes and
 * durations, plain numbers in a request, get their units.
 */
export interface Load extends Workload {
  readonly payloadBytes: Bytes;
  readonly retentionHours: Hours;
  readonly lambdaMemoryMb: Megabytes;
  readonly lambdaMsPerEvent: Milliseconds;
  readonly idempotencyItemBytes: Bytes;
  readonly idempotencyTtlHours: Hours;
  readonly logBytesPerEvent: Bytes;
  readonly workflowMs: Milliseconds;
  /** How long the month is. */
  readonly hours: Hours;
  /** Events at the busiest second, headroom included. */
  readonly peakEventsPerSecond: number;
  /** Payload at the busiest second, headroom included. */
  readonly peakBytesPerSecond: BytesPerSecond;
  /** Payload published in the month. */
  readonly gbPerMonth: Quantity<'GB'>;
  /** Events one consumer receives once, and all consumers together, repeated deliveries not counted. */
  readonly deliveriesPerConsumer: number;
  readonly deliveries: number;
  /** Events read in the month over those written, by one reader: 1, and what is read again through replay. */
  readonly readShare: number;
}

/** Derives the load of a workload over a month of so many hours. */
export function toLoad(workload: Workload, month: Hours): Load {
  const payloadBytes = bytes(workload.payloadBytes);
  const eventsPerSecond = workload.eventsPerMonth / (month * SECONDS_PER_HOUR);
  const peakEventsPerSecond = eventsPerSecond * workload.peakToMean * workload.headroom;
  const deliveriesPerConsumer = workload.eventsPerMonth * workload.deliveredFraction;
  return {
    ...workload,
    payloadBytes,
    retentionHours: hours(workload.retentionHours),
    lambdaMemoryMb: megabytes(workload.lambdaMemoryMb),
    lambdaMsPerEvent: milliseconds(workload.lambdaMsPerEvent),
    idempotencyItemBytes: bytes(workload.idempotencyItemBytes),
    idempotencyTtlHours: hours(workload.idempotencyTtlHours),
    logBytesPerEvent: bytes(workload.logBytesPerEvent),
    workflowMs: milliseconds(workload.workflowMs),
    hours: month,
    peakEventsPerSecond,
    peakBytesPerSecond: bytesPerSecond(peakEventsPerSecond * payloadBytes),
    gbPerMonth: gigabytes(scale(payloadBytes, workload.eventsPerMonth)),
    deliveriesPerConsumer,
    deliveries: deliveriesPerConsumer * workload.consumers,
    readShare: 1 + (workload.replay ? workload.replayedFraction : 0),
  };
}

/** The month that loads of one question share. */
export function monthOf(loads: readonly Load[]): Hours {
  return loads[0]?.hours ?? hours(0);
}
