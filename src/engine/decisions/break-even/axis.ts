import { MAX_SHARED_CONSUMERS } from '../../services/kinesis/shards.ts';
import type { Workload } from '../../workloads/event-driven/workload.ts';

/** The inputs a break-even question may run over. */
export const AXES = ['eventsPerMonth', 'payloadBytes', 'consumers', 'peakToMean'] as const;
export type Axis = (typeof AXES)[number];

/** What an axis counts: whole things only; an amount whose steps are told apart to one unit; or a ratio. */
type AxisKind = 'whole' | 'unit' | 'ratio';

const KINDS: Readonly<Record<Axis, AxisKind>> = {
  eventsPerMonth: 'unit',
  payloadBytes: 'whole',
  consumers: 'whole',
  peakToMean: 'ratio',
};

/** Width, relative to the value, below which a jump on a ratio axis counts as found. */
const RATIO_RESOLUTION = 1e-10;
/** Ratio of the ends above which an interval is halved by its geometric mean. */
const WIDE = 4;

/** Whether only whole values exist on the axis. */
export function isWhole(axis: Axis): boolean {
  return KINDS[axis] === 'whole';
}

/** First and last value of the axis between two numbers: whole ones where only those exist, so that the last may be below the first. */
export function wholeRange(axis: Axis, from: number, to: number): readonly [first: number, last: number] {
  return isWhole(axis) ? [Math.ceil(from), Math.floor(to)] : [from, to];
}

/** Whether nothing worth telling apart lies between two values of the axis. */
export function isAtomic(axis: Axis, lo: number, hi: number): boolean {
  return KINDS[axis] === 'ratio' ? hi - lo <= RATIO_RESOLUTION * hi : hi - lo <= 1;
}

/** A value between two others that are not atomic: their geometric mean when they are far apart, else the middle. */
export function between(axis: Axis, lo: number, hi: number): number {
  const middle = lo > 0 && hi > WIDE * lo ? Math.sqrt(lo) * Math.sqrt(hi) : (lo + hi) / 2;
  return KINDS[axis] === 'ratio' ? middle : Math.max(Math.floor(middle), Math.floor(lo) + 1);
}

/** Two neighbouring values between which a model changes its rules, so that costs may fall and options become possible again. */
export type Seam = readonly [number, number];

/**
 * Seams of an axis. One is known: beyond two consumers a stream gives each consumer its own reads (unless the reader chose
 * otherwise), at another price and with other limits.
 */
export function seamsOf(axis: Axis, workload: Workload): readonly Seam[] {
  if (axis !== 'consumers' || workload.kinesisRead !== 'auto') return [];
  return [[MAX_SHARED_CONSUMERS, MAX_SHARED_CONSUMERS + 1]];
}
