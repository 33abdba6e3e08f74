import { invariant } from '../kit/invariant.ts';
import type { BankSize } from './scenarios.ts';

/**
 * Where a document is read: at a named size, or at a place among the three, 0 being the small one, 1 the medium and 2 the large one;
 * 1.5 lies half way from medium to large on a logarithmic scale.
 */
export type SizePoint = BankSize | number;

const PLACES: Readonly<Record<BankSize, number>> = { small: 0, medium: 1, large: 2 };
const LAST = 2;
/** Halvings of the scale until a place is as exact as a double can say. */
const HALVINGS = 60;

/**
 * A number stated for each size, at a place among them: exact at the three, interpolated on a logarithmic scale between two, or on
 * a straight line where one of the two is not above zero.
 */
export function valueAt(values: Readonly<Record<BankSize, number>>, at: SizePoint): number {
  const place = placeOf(at);
  const [low, high] =
    place < PLACES.medium ? ([values.small, values.medium] as const) : ([values.medium, values.large] as const);
  const share = place < PLACES.medium ? place : place - PLACES.medium;
  if (share === 0 || low === high) return low;
  if (share === 1) return high;
  return low > 0 && high > 0 ? low * (high / low) ** share : low + (high - low) * share;
}

/**
 * The place at which a quantity that grows with the size has a value; the nearest end beyond both.
 * @param quantityAt what it amounts to at a place
 */
export function placeWhere(quantityAt: (place: number) => number, value: number): number {
  // A named size is found exactly, so that its figures are those of the page.
  const named = Object.values(PLACES).find((place) => quantityAt(place) === value);
  if (named !== undefined) return named;
  let [low, high] = [0, LAST];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (quantityAt(middle) < value) low = middle;
    else high = middle;
  }
  return high;
}

function placeOf(at: SizePoint): number {
  const place = typeof at === 'number' ? at : PLACES[at];
  invariant(place >= 0 && place <= LAST, `no size at ${place}: 0 is the small one, ${LAST} the large one`);
  return place;
}
