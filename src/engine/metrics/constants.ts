import { DATABASE_BYTES } from '../billing/database-cost.ts';
import { HOURS_PER_MONTH, HOURS_PER_WEEK, SECONDS_PER_HOUR } from '../kit/units.ts';
import type { MetricUnit } from './metric-spec.ts';

/** Names of the constants a document may count with. */
export const METRIC_CONSTANT_IDS = ['hours', 'week-hours', 'month-seconds', 'database-size'] as const;
export type MetricConstant = (typeof METRIC_CONSTANT_IDS)[number];

/** Constants of the engine a document may count with; the page of assumptions lists them under the same names. */
export const METRIC_CONSTANTS: Readonly<Record<MetricConstant, { readonly value: number; readonly unit: MetricUnit }>> =
  {
    hours: { value: HOURS_PER_MONTH, unit: 'hours' },
    'week-hours': { value: HOURS_PER_WEEK, unit: 'hours' },
    'month-seconds': { value: HOURS_PER_MONTH * SECONDS_PER_HOUR, unit: 'count' },
    'database-size': { value: DATABASE_BYTES, unit: 'bytes' },
  };
