/** The least and the most of amounts in US dollars a month; null where one is unknown or there is none: no range covers them all. */
export function costRange(
  totals: readonly (number | null)[],
): { readonly least: number; readonly most: number } | null {
  const known = totals.filter((total) => total !== null);
  if (known.length === 0 || known.length < totals.length) return null;
  return { least: Math.min(...known), most: Math.max(...known) };
}
