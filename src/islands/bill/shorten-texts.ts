/**
 * Longest text that is sent to be shown: the longest value a link takes as a filter. A cell may hold a megabyte, and a browser that has to break it
 * into lines stands still.
 */
export const LONGEST_TEXT = 1024;

/** The same value with every text in it cut to what can be shown; an ellipsis says so. */
export function shortenTexts<Value>(value: Value): Value {
  return shortened(value) as Value;
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}
