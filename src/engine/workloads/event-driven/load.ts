import { GB, SECONDS_PER_HOUR } from '../../kit/units.ts';
import type { Workload } from './workload.ts';

/** What follows from a workload alone, before any service is chosen: computed once and shared by all options. */
export interface Load extends Workload {
  readonly hours: number;
  /** Events at the busiest second, headroom included. */
  readonly peakEventsPerSecond: number;
  /** Payload bytes at the busiest second, headroom included. */
  readonly peakBytesPerSecond: number;
  /** Payload published in the month. */
  readonly gbPerMonth: number;
  /** Events one consumer receives once, and all consumers together, repeated deliveries not counted. */
  readonly deliveriesPerConsumer: number;
  readonly deliveries: number;
  /** Events read in the month over those written, by one reader: 1, and what is read again through replay. */
  readonly readShare: number;
}

/** Derives the load of a workload over a month of so many hours. */
export function toLoad(workload: Workload, hours: number): Load {
  const eventsPerSecond = workload.eventsPerMonth / (hours * SECONDS_PER_HOUR);
  const peakEventsPerSecond = eventsPerSecond * workload.peakToMean * workload.headroom;
  const deliveriesPerConsumer = workload.eventsPerMonth * workload.deliveredFraction;
  return {
    ...workload,
    hours,
    peakEventsPerSecond,
    peakBytesPerSecond: peakEventsPerSecond * workload.payloadBytes,
    gbPerMonth: (workload.eventsPerMonth * workload.payloadBytes) / GB,
    deliveriesPerConsumer,
    deliveries: deliveriesPerConsumer * workload.consumers,
    readShare: 1 + (workload.replay ? workload.replayedFraction : 0),
  };
}
