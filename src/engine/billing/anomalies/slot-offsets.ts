import { midmean } from './order-statistics.ts';
import type { SlotOf } from './season.ts';
import type { Series } from './series.ts';

/** Cycles on either side from which a slot's usual value is taken, so that it follows what changes over a year. */
const NEIGHBOURS = 8;
/** One other cycle is no usual value. */
const LEAST_VOTES = 2;

/**
 * What a season adds at each point: the middling deviation of its slot in the nearest cycles, the point itself left out, so that
 * it cannot vouch for itself. 0 where a slot was seen too seldom.
 */
export function slotOffsets(series: Series, deviations: readonly number[], slotOf: SlotOf): readonly number[] {
  const slots = Map.groupBy(series.times.keys(), (index) => slotOf(series.times[index] ?? 0, series.step));
  const offsets = new Array<number>(series.times.length).fill(0);
  for (const [slot, members] of slots) {
    if (slot === null) continue;
    members.forEach((index, place) => {
      const votes = neighbours(members, place).map((other) => deviations[other] ?? 0);
      if (votes.length >= LEAST_VOTES) offsets[index] = midmean(votes);
    });
  }
  return offsets;
}

/** The nearest members around one, itself left out. */
function neighbours(members: readonly number[], place: number): readonly number[] {
  const from = Math.max(Math.min(place - NEIGHBOURS, members.length - 2 * NEIGHBOURS - 1), 0);
  const to = Math.min(from + 2 * NEIGHBOURS + 1, members.length);
  return members.slice(from, place).concat(members.slice(place + 1, to));
}
