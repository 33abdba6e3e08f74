/** A set of events: one bit for each. At most 16 of them, so every set is a small number. */
export type EventSet = number;

/** A number for every set of events, indexed by set. */
export type BySet = Float64Array;

/** The events in a set, lowest first. */
export function eventsOf(set: EventSet): readonly number[] {
  const events: number[] = [];
  for (let rest = set; rest > 0; rest &= rest - 1) events.push(lowestOf(rest));
  return events;
}

/** The number of a set. */
export function valueOf(bySet: BySet, set: EventSet): number {
  return bySet[set] ?? Infinity;
}

/** Sums of one number per event, for every set. */
export function sumBySet(each: readonly number[]): BySet {
  const sums = new Float64Array(1 << each.length);
  for (let set = 1; set < sums.length; set++) sums[set] = (sums[set & (set - 1)] ?? 0) + (each[lowestOf(set)] ?? 0);
  return sums;
}

function lowestOf(set: EventSet): number {
  return 31 - Math.clz32(set & -set);
}
