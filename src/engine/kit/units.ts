/** Units that AWS counts one by one. */
export type CountedUnit =
  'request' | 'event' | 'message' | 'payload-unit' | 'WRU' | 'trace' | 'state-transition' | 'key-month';

/** Units of things that cost for every hour they exist. */
export type HourUnit =
  | 'shard-hour'
  | 'consumer-shard-hour'
  | 'stream-hour'
  | 'broker-hour'
  | 'cluster-hour'
  | 'partition-hour'
  | 'endpoint-AZ-hour';

/** Units in which AWS meters what the models use, spelled as in the price book. */
export type Unit = CountedUnit | HourUnit | 'GB' | 'GB-month' | 'GB-second';

declare const unitOf: unique symbol;

/**
 * A number with a unit. The unit lives in the type only, so an amount costs nothing at run time. Operators (`*`, `+`) forget it:
 * `amounts.ts` has those that keep it.
 */
export type Amount<U extends string = string> = number & { readonly [unitOf]: U };

/** A number without unit: a count, a share. What already has a unit is refused, so that it cannot be given another. */
export type Plain = number & { readonly [unitOf]?: never };

/** An amount of something metered: a price per shard-hour cannot be multiplied by requests. */
export type Quantity<U extends Unit> = Amount<U>;

/** Size of a payload, an item, a log entry. */
export type Bytes = Amount<'byte'>;
/** A flow of data. */
export type BytesPerSecond = Amount<'byte per second'>;
/** How long something is kept or runs, and how long a month is. */
export type Hours = Amount<'hour'>;
/** How long one run takes. */
export type Milliseconds = Amount<'millisecond'>;
/** Memory of a run, in MB as Lambda and Step Functions count it. */
export type Megabytes = Amount<'MB of memory'>;

/** Reads a number as bytes. This and the next four stand where numbers enter: decoders, constants, documented limits. */
export function bytes(count: Plain): Bytes {
  return count as number as Bytes;
}

/** Reads a number as bytes a second. */
export function bytesPerSecond(count: Plain): BytesPerSecond {
  return count as number as BytesPerSecond;
}

/** Reads a number as hours. */
export function hours(count: Plain): Hours {
  return count as number as Hours;
}

/** Reads a number as milliseconds. */
export function milliseconds(count: Plain): Milliseconds {
  return count as number as Milliseconds;
}

/** Reads a number as MB of memory. */
export function megabytes(count: Plain): Megabytes {
  return count as number as Megabytes;
}

/** Bytes in one KB as AWS meters payloads. */
export const KB = 1024;
/** Bytes in one MB as AWS meters throughput. */
export const MB = 1024 ** 2;
/** Bytes in one GB as AWS meters data and storage. */
export const GB = 1024 ** 3;
/** Hours in a month unless the caller says otherwise: the convention of AWS's own calculator. */
export const HOURS_PER_MONTH = hours(730);
/** Hours in a week. */
export const HOURS_PER_WEEK = hours(168);
/** Seconds in an hour. */
export const SECONDS_PER_HOUR = 3600;
