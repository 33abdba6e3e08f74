/** First day of the month a moment falls in and of the next, in UTC as bills are dated: the period an exported estimate is about. */
export function currentMonth(now: Date): { readonly monthStart: string; readonly monthEnd: string } {
  const first = (month: number) => new Date(Date.UTC(now.getUTCFullYear(), month, 1)).toISOString().slice(0, 10);
  return { monthStart: first(now.getUTCMonth()), monthEnd: first(now.getUTCMonth() + 1) };
}
