/** Longest key quoted in a path: an issue names the place, it does not repeat a hostile input. */
const LONGEST_KEY = 60;
const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;

/** The path of a field: `workload.payloadBytes`, or `overrides["sqs.fifo-requests"]` where a dot would mislead. */
export function fieldPath(path: string, key: string): string {
  const shown = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
  if (!PLAIN_KEY.test(shown)) return `${path}[${JSON.stringify(shown)}]`;
  return path === '' ? shown : `${path}.${shown}`;
}

/** The path of an entry of a list: `usage[2]`. */
export function entryPath(path: string, index: number): string {
  return `${path}[${index}]`;
}
