/**
 * Units AWS quotes by the million, by the thousand or by ten thousand: one of them costs less than anybody can read. Everything else
 * (hours, GB, months, GB-seconds) is quoted for one.
 */
const COUNTED: ReadonlySet<string> = new Set([
  ...['request', 'event', 'message', 'delivery', 'payload-unit', 'invocation', 'call', 'operation', 'state-transition'],
  ...['trace', 'RRU', 'WRU', 'rWRU', 'ECPU', 'cdc-unit', 'metric-update'],
]);

/** How many units a shown or typed price stands for: a million of what is counted, else one. */
export function quotedPer(unit: string): 1 | 1_000_000 {
  return COUNTED.has(unit) ? 1_000_000 : 1;
}
