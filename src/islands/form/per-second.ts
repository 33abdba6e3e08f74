import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { Format } from '#viz/kit/format.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What a volume means a second, which is what services limit: events on average, and at the peak with headroom, as written. */
export function perSecond(
  { workload, hoursPerMonth }: Inputs,
  format: Format,
): { readonly mean: string; readonly peak: string } {
  const { peakEventsPerSecond } = toLoad(workload, hoursPerMonth);
  const mean = peakEventsPerSecond / workload.peakToMean / workload.headroom;
  const write = (rate: number) => format.number(rate, rate < 10 ? 2 : 0);
  return { mean: write(mean), peak: write(peakEventsPerSecond) };
}
