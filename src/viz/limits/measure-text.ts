import type { Violation, ViolationUnit } from '#engine/workloads/event-driven/violation.ts';
import type { Format } from '../kit/format.ts';
import { unitName } from '../kit/names.ts';
import type { ViewContext } from '../kit/view-context.ts';

const NBSP = '\u00a0';
const HOURS_PER_DAY = 24;
const MS_PER_SECOND = 1000;
/** From here on a span of hours is easier read in days. */
const LONG_HOURS = 72;

/** One side of a comparison with a limit, in the size a reader thinks in: `1 MB`, `335 messages/s`, `14 d`. */
export function measureText(value: Violation['limit'], unit: ViolationUnit, context: ViewContext): string {
  const { format, names } = context;
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  switch (unit) {
    case 'bytes':
      return format.bytes(value);
    case 'h':
      return hoursText(value, format);
    case 'ms':
      return value >= MS_PER_SECOND
        ? `${format.number(value / MS_PER_SECOND, 2)}${NBSP}s`
        : `${format.number(value, 1)}${NBSP}ms`;
    default:
      return `${format.number(value, value < 10 ? 2 : 0)}${NBSP}${unitName(names.violationUnits, unit, format.plural(value))}`;
  }
}

function hoursText(hours: number, format: Format): string {
  return hours >= LONG_HOURS && hours % HOURS_PER_DAY === 0
    ? `${format.number(hours / HOURS_PER_DAY)}${NBSP}d`
    : `${format.number(hours, 1)}${NBSP}h`;
}
