import type { Axis } from '#engine/decisions/break-even/axis.ts';
import type { Spacing } from '../kit/ticks.ts';

/** How the values of each axis are spaced. */
export const SPACING: Readonly<Record<Axis, Spacing>> = {
  eventsPerMonth: 'decades',
  payloadBytes: 'powers-of-two',
  consumers: 'linear',
  peakToMean: 'decades',
};
