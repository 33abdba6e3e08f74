/** What decides at a value: an option's id, or null when none can carry the workload. */
type Winner = string | null;

/** Steps in which the way from today's value to the end of the range is looked at for a first change. */
const STEPS = 48;
/** Relative width at which a change counts as found on a continuous input. */
const RESOLUTION = 1e-9;

/**
 * The value nearest to today's, towards `end`, at which the winner is another one. The way there is walked in 48 steps, denser near
 * today's value where a change matters most, and the first step with a change is halved down to one unit (whole inputs) or 1e-9.
 * A winner that comes and goes within one step is missed; the exact curves are the break-even page's.
 * @returns null when nothing changes
 */
export function nearestFlip(
  winnerAt: (value: number) => Winner,
  today: number,
  end: number,
  whole: boolean,
): number | null {
  const winner = winnerAt(today);
  let same = today;
  for (const value of steps(today, end, whole)) {
    if (winnerAt(value) !== winner) return narrow((at) => winnerAt(at) === winner, same, value, whole);
    same = value;
  }
  return null;
}

function steps(today: number, end: number, whole: boolean): readonly number[] {
  const values = Array.from({ length: STEPS }, (_, index) => {
    const share = ((index + 1) / STEPS) ** 2;
    const value = today > 0 && end > 0 ? today * (end / today) ** share : today + (end - today) * share;
    return whole ? Math.round(value) : value;
  });
  return values.filter((value, index) => value !== today && value !== values[index - 1]);
}

/** Between a value where the winner holds and one where it does not: the nearest of the latter. */
function narrow(holds: (value: number) => boolean, inside: number, outside: number, whole: boolean): number {
  const resolution = whole ? 1 : RESOLUTION * Math.max(Math.abs(outside), Math.abs(inside));
  let near = inside;
  let far = outside;
  while (Math.abs(far - near) > resolution) {
    const middle = whole ? Math.round((near + far) / 2) : (near + far) / 2;
    if (middle === near || middle === far) break;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return far;
}
