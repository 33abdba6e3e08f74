import type { Range } from '../../kit/decode.ts';
import { decodeBoolean, decodeChoice, decodeNumber } from '../../kit/decode.ts';
import { fieldPath } from '../../kit/path.ts';
import type { UnknownRecord } from '../../kit/record.ts';
import type { Issue } from '../../kit/result.ts';
import { issue } from '../../kit/result.ts';
import { HOURS_PER_MONTH } from '../../kit/units.ts';
import type { KnowsRate } from '../../pricing/decode-overrides.ts';
import { decodeOverrides } from '../../pricing/decode-overrides.ts';
import { decodeRegion } from '../../pricing/decode-price-request.ts';
import type { Region } from '../../pricing/region.ts';
import type { EstimateSettings } from './estimator.ts';
import { SCOPES } from './workload.ts';

/** What every request about workloads may fix: where, at which prices, how far, and how long a month is. */
export interface RequestSettings extends EstimateSettings {
  readonly region: Region;
  readonly hoursPerMonth: number;
}

/** Fields of `RequestSettings` as they stand in a request. */
export const SETTING_FIELDS = ['region', 'freeTier', 'scope', 'hoursPerMonth', 'overrides'] as const;

/** From one hour to the longest month, which has 744. */
const HOURS_RANGE: Range = { min: 1, max: 744 };

/** Decodes the settings of a request, defaults filled in: São Paulo, messaging only, no free tier, 730 hours. */
export function decodeSettings(input: UnknownRecord, knowsRate: KnowsRate, issues: Issue[]): RequestSettings {
  return {
    region: decodeRegion(input['region'], issues),
    freeTier: decodeBoolean(input['freeTier'], 'freeTier', false, issues),
    scope: decodeChoice(input['scope'], 'scope', SCOPES, 'messaging', issues),
    hoursPerMonth: decodeHours(input['hoursPerMonth'], 'hoursPerMonth', issues) ?? HOURS_PER_MONTH,
    overrides: decodeOverrides(input['overrides'], 'overrides', knowsRate, issues),
  };
}

/** The month's length may also stand inside the workload; said twice, it must agree. Answers null when not said there. */
export function decodeWorkloadHours(workload: UnknownRecord, input: UnknownRecord, issues: Issue[]): number | null {
  const path = fieldPath('workload', 'hoursPerMonth');
  const hours = decodeHours(workload['hoursPerMonth'], path, issues);
  if (hours !== null && input['hoursPerMonth'] !== undefined && input['hoursPerMonth'] !== hours) {
    issues.push(issue('value-contradicts', path, { other: 'hoursPerMonth' }));
  }
  return hours;
}

function decodeHours(value: unknown, path: string, issues: Issue[]): number | null {
  return value === undefined ? null : decodeNumber(value, path, HOURS_RANGE, issues);
}
