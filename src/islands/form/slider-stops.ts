import type { NumberField } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { WorkloadQuantity } from './quantity-field.ts';
import { kindOf } from './quantity-field.ts';

/** Ten values a decade at about equal distance, each one a person would say. */
const ROUND_MANTISSAS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** Spans people think in: hours, then whole days, weeks, months, a year. */
const ROUND_HOURS = [
  1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 72, 96, 120, 168, 240, 336, 504, 720, 1440, 2160, 4320, 8760,
];
/** On a linear scale, steps fine enough to feel continuous and coarse enough for the arrow keys. */
const MOST_LINEAR_STEPS = 100;

/**
 * The values a slider stops at, in order. A stop is a round value of the field's own kind, so that one press of an arrow key
 * always means something; whatever lies between is typed.
 */
export function sliderStops(key: WorkloadQuantity): readonly number[] {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stops = makeStops(WORKLOAD_FIELDS[key], kindOf(key));
  cache.set(key, stops);
  return stops;
}

const cache = new Map<WorkloadQuantity, readonly number[]>();

function makeStops(field: NumberField, kind: ReturnType<typeof kindOf>): readonly number[] {
  const [min, max] = field.slider;
  const within = (value: number) => value >= min && value <= max;
  if (field.scale === 'linear') return linearStops(min, max, linearStep(field, kind));
  if (kind === 'hours') return ROUND_HOURS.filter(within);
  const stops = kind === 'bytes' || kind === 'megabytes' ? binaryStops(min, max) : decimalStops(min, max);
  const whole = field.integer ? stops.map(Math.round) : stops;
  return [...new Set([min, ...whole.filter(within), max])];
}

function linearStep({ slider: [min, max], integer }: NumberField, kind: ReturnType<typeof kindOf>): number {
  const least = (max - min) / MOST_LINEAR_STEPS;
  if (kind === 'bytes') return 2 ** Math.ceil(Math.log2(least));
  return integer ? Math.ceil(least) : niceStep(least);
}

function linearStops(min: number, max: number, step: number): readonly number[] {
  const count = Math.floor((max - min) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
}

/** The next of 1, 2, 5 × 10ⁿ. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
  return ([1, 2, 5, 10].find((mantissa) => mantissa * power >= least - 1e-12) ?? 10) * power;
}

function decimalStops(min: number, max: number): readonly number[] {
  const decades = Math.ceil(Math.log10(max / min)) + 1;
  const first = Math.floor(Math.log10(min) + 1e-9);
  return Array.from({ length: decades + 1 }, (_, index) => 10 ** (first + index)).flatMap((power) =>
    ROUND_MANTISSAS.map((mantissa) => Number((mantissa * power).toPrecision(12))),
  );
}

/** Powers of two and the middle between them. */
function binaryStops(min: number, max: number): readonly number[] {
  const powers = Math.ceil(Math.log2(max / min)) + 1;
  return Array.from({ length: powers }, (_, index) => min * 2 ** index).flatMap((power) => [power, power * 1.5]);
}

/** The stop nearest to a value, by ratio where the slider is logarithmic; a field without a value stands at the end. */
export function nearestStop(key: WorkloadQuantity, value: number | null): number {
  const stops = sliderStops(key);
  if (value === null) return stops.length - 1;
  const isLog = WORKLOAD_FIELDS[key].scale === 'log';
  const distance = (stop: number) =>
    isLog ? Math.abs(Math.log(Math.max(stop, 1e-9) / Math.max(value, 1e-9))) : Math.abs(stop - value);
  let nearest = 0;
  for (let index = 1; index < stops.length; index++) {
    if (distance(stops[index] ?? 0) < distance(stops[nearest] ?? 0)) nearest = index;
  }
  return nearest;
}
