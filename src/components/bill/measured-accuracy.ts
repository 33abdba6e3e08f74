import { measureAccuracy } from '#engine/billing/anomalies/benchmark/accuracy.ts';

/** The accuracy of the search for spikes, measured once a build: both languages show it. */
export const measuredAccuracy = measureAccuracy();
