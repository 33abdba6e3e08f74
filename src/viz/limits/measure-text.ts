import type { Format } from '../kit/format.ts';

const HOURS_PER_DAY = 24;
/** From here on a span is easier read in days. */
const LONG_HOURS = 72;
const MS_PER_SECOND = 1000;

/** Units whose values have a format of their own; the rest are a number followed by the unit. */
const WRITERS: Readonly<Record<string, (value: number, format: Format) => string>> = {
  bytes: (value, format) => format.bytes(value),
  h: (value, format) =>
    value >= LONG_HOURS && value % HOURS_PER_DAY === 0
      ? `${format.number(value / HOURS_PER_DAY)}\u00a0d`
      : `${format.number(value, 1)}\u00a0h`,
  ms: (value, format) =>
    value >= MS_PER_SECOND ? `${format.number(value / MS_PER_SECOND, 2)}\u00a0s` : `${format.number(value, 1)}\u00a0ms`,
};

/** One side of a comparison with a limit: `1 MB`, `335 a second`, `14 d`. */
export function measureText(value: number | string | null, unit: string, format: Format): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const writer = WRITERS[unit];
  return writer === undefined ? format.number(value, value < 10 ? 2 : 0) : writer(value, format);
}
