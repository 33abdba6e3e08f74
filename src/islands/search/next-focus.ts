/** Where an arrow leads from a stop: the field is 0, then the results. Undefined: the key does what it always does. */
export function nextFocus(key: string, at: number, stops: number): number | undefined {
  if (at < 0 || stops < 2) return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, stops - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  // In the field these two move the cursor.
  if (at === 0) return undefined;
  if (key === 'Home') return 1;
  return key === 'End' ? stops - 1 : undefined;
}
