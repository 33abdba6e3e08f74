import { prorate } from './amounts.ts';
import type {
  Bytes,
  BytesPerSecond,
  CountedUnit,
  HourUnit,
  Hours,
  Megabytes,
  Milliseconds,
  Plain,
  Quantity,
} from './units.ts';
import { GB, SECONDS_PER_HOUR } from './units.ts';

const MS_PER_SECOND = 1000;
const MB_PER_GB = 1024;

/** So many of what AWS counts one by one. */
export function counted<U extends CountedUnit>(count: Plain, _unit: U): Quantity<U> {
  return count as number as Quantity<U>;
}

/** So many of what costs for every hour it exists, over so many hours. */
export function overHours<U extends HourUnit>(count: Plain, span: Hours, _unit: U): Quantity<U> {
  return (count * span) as Quantity<U>;
}

/** Bytes as the GB of 1024³ that AWS meters. */
export function gigabytes(data: Bytes): Quantity<'GB'> {
  return (data / GB) as Quantity<'GB'>;
}

/** Bytes that a steady flow moves in so many hours. */
export function bytesOver(flow: BytesPerSecond, span: Hours): Bytes {
  return (flow * span * SECONDS_PER_HOUR) as Bytes;
}

/** GB-months of data that comes in over a month, each byte kept for so many hours. */
export function gbMonths(perMonth: Quantity<'GB'>, kept: Hours, month: Hours): Quantity<'GB-month'> {
  return keptAllMonth(prorate(perMonth, kept, month));
}

/** GB-months of data that is there the whole month, or billed as if it were. */
export function keptAllMonth(data: Quantity<'GB'>): Quantity<'GB-month'> {
  return data as number as Quantity<'GB-month'>;
}

/** GB-seconds of so many runs: how long each takes, and the memory it is given. */
export function gbSeconds(runs: Plain, each: Milliseconds, memory: Megabytes): Quantity<'GB-second'> {
  return (runs * inSeconds(each) * inGb(memory)) as Quantity<'GB-second'>;
}

/** A duration in seconds, for a formula. */
export function inSeconds(duration: Milliseconds): number {
  return duration / MS_PER_SECOND;
}

/** Memory in GB of 1024 MB, for a formula. */
export function inGb(memory: Megabytes): number {
  return memory / MB_PER_GB;
}
