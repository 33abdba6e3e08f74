/** Ten values a decade at about equal distance, each one a person would say. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The two numbers a slider moves, with the values it stops at: round ones, so that one press of an arrow key means something. */
export const STOPS = {
  eventsPerMonth: decimalStops(1e3, 1e12),
  payloadBytes: binaryStops(64, 1_048_576),
} as const;

export type SliderKey = keyof typeof STOPS;

/** Tells whether a number has a slider. */
export function hasSlider(name: string | undefined): name is SliderKey {
  return name !== undefined && Object.hasOwn(STOPS, name);
}

function decimalStops(min: number, max: number): readonly number[] {
  const decades = Math.round(Math.log10(max / min));
  const all = Array.from({ length: decades }, (_, decade) => ROUND.map((round) => round * min * 10 ** decade));
  return [...all.flat(), max];
}

/** Powers of two and the middle between them. */
function binaryStops(min: number, max: number): readonly number[] {
  const powers = Math.round(Math.log2(max / min));
  const all = Array.from({ length: powers }, (_, power) => [min * 2 ** power, 1.5 * min * 2 ** power]);
  return [...all.flat(), max];
}

/** The stop nearest to a value, by ratio. */
export function nearestStop(key: SliderKey, value: number): number {
  const distances = STOPS[key].map((stop) => Math.abs(Math.log(stop / Math.max(value, 1))));
  return distances.indexOf(Math.min(...distances));
}
