import { decodeBoolean, decodeChoice } from '../../kit/decode.ts';
import { fieldPath } from '../../kit/path.ts';
import type { UnknownRecord } from '../../kit/record.ts';
import type { Issue } from '../../kit/result.ts';
import { issue } from '../../kit/result.ts';
import type { Hours } from '../../kit/units.ts';
import { HOURS_PER_MONTH } from '../../kit/units.ts';
import type { KnowsRate } from '../../pricing/decode-overrides.ts';
import { decodeOverrides } from '../../pricing/decode-overrides.ts';
import { decodeHours, decodeRegion } from '../../pricing/decode-price-request.ts';
import type { Region } from '../../pricing/region.ts';
import type { EstimateSettings } from './estimator.ts';
import { SCOPES } from './workload.ts';

/** What every request about workloads may fix: where, at which prices, how far, and how long a month is. */
export interface RequestSettings extends EstimateSettings {
  readonly region: Region;
  readonly hoursPerMonth: Hours;
}

/** Fields of `RequestSettings` as they stand in a request. */
export const SETTING_FIELDS = ['region', 'freeTier', 'scope', 'hoursPerMonth', 'overrides'] as const;

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

/**
 * The month's length may also stand inside a workload; said twice, it must agree. Answers null when not said there.
 * @param said what was said before, if anything
 */
export function decodeWorkloadHours(workload: UnknownRecord, at: string, said: unknown, issues: Issue[]): Hours | null {
  const path = fieldPath(at, 'hoursPerMonth');
  const hours = decodeHours(workload['hoursPerMonth'], path, issues);
  if (hours !== null && said !== undefined && said !== hours) {
    issues.push(issue('value-contradicts', path, { other: 'hoursPerMonth' }));
  }
  return hours;
}
