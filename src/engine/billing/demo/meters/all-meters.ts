import { COMPUTE_METERS } from './compute-meters.ts';
import { DATA_METERS } from './data-meters.ts';
import { MESSAGING_METERS } from './messaging-meters.ts';
import type { Meter } from './meter.ts';
import { NETWORK_METERS } from './network-meters.ts';
import { PLATFORM_METERS } from './platform-meters.ts';

const ALL = { ...COMPUTE_METERS, ...DATA_METERS, ...MESSAGING_METERS, ...NETWORK_METERS, ...PLATFORM_METERS };

/** A meter of the demo: the service and what it counts. */
export type MeterId = keyof typeof ALL;

/** Everything the demo's bank is charged for by quantity. */
export const DEMO_METERS: Readonly<Record<MeterId, Meter>> = ALL;
