/** Units in which AWS meters what the models use, spelled as in the price book. */
export type Unit =
  | 'request'
  | 'event'
  | 'message'
  | 'payload-unit'
  | 'shard-hour'
  | 'consumer-shard-hour'
  | 'stream-hour'
  | 'broker-hour'
  | 'cluster-hour'
  | 'partition-hour'
  | 'endpoint-AZ-hour'
  | 'GB'
  | 'GB-month'
  | 'GB-second'
  | 'WRU'
  | 'trace'
  | 'state-transition'
  | 'key-month';

declare const unitOf: unique symbol;

/**
 * An amount of something metered. The unit lives in the type only, so a quantity costs nothing at run time
 * and a price per shard-hour cannot be multiplied by requests.
 */
export type Quantity<U extends Unit> = number & { readonly [unitOf]: U };

/** Gives a plain number its unit. The only way to make a quantity. */
export function quantity<U extends Unit>(value: number, _unit: U): Quantity<U> {
  return value as Quantity<U>;
}

/** Bytes in one KB as AWS meters payloads. */
export const KB = 1024;
/** Bytes in one MB as AWS meters throughput. */
export const MB = 1024 ** 2;
/** Bytes in one GB as AWS meters data and storage. */
export const GB = 1024 ** 3;
/** Hours in a month unless the caller says otherwise: the convention of AWS's own calculator. */
export const HOURS_PER_MONTH = 730;
/** Seconds in an hour. */
export const SECONDS_PER_HOUR = 3600;
