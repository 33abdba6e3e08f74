import { decodeList, decodeObject } from '../../kit/decode.ts';
import { entryPath } from '../../kit/path.ts';
import type { UnknownRecord } from '../../kit/record.ts';
import { isRecord } from '../../kit/record.ts';
import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { KnowsRate } from '../../pricing/decode-overrides.ts';
import type { RequestSettings } from './decode-settings.ts';
import { decodeSettings, decodeWorkloadHours, SETTING_FIELDS } from './decode-settings.ts';
import { decodeWorkload } from './decode-workload.ts';
import type { OptionId, Workload } from './workload.ts';
import { OPTION_IDS } from './workload.ts';

/** One workload to be answered by some or all options. */
export interface EstimateRequest extends RequestSettings {
  readonly workload: Workload;
  readonly options: readonly OptionId[];
}

/** Fields of an estimate request; requests that add some of their own start from these. */
export const ESTIMATE_FIELDS = [...SETTING_FIELDS, 'workload', 'options'] as const;

/** Decodes an estimate request; collects every issue, never throws. */
export function decodeRequest(json: unknown, knowsRate: KnowsRate): Result<EstimateRequest> {
  const issues: Issue[] = [];
  const input = decodeObject(json, '', ESTIMATE_FIELDS, issues);
  if (input === null) return fail(issues);
  const request = decodeEstimate(input, knowsRate, issues);
  return request === null || issues.length > 0 ? fail(issues) : ok(request);
}

/** The part of a request that an estimate needs. Null, with issues, when there is no usable workload. */
export function decodeEstimate(input: UnknownRecord, knowsRate: KnowsRate, issues: Issue[]): EstimateRequest | null {
  const settings = decodeSettings(input, knowsRate, issues);
  const options = decodeOptions(input['options'], issues);
  const { workload } = input;
  if (!isRecord(workload)) {
    issues.push(issue(workload === undefined ? 'required' : 'not-an-object', 'workload'));
    return null;
  }
  const hours = decodeWorkloadHours(workload, 'workload', input['hoursPerMonth'], issues);
  const decoded = decodeWorkload(workload, 'workload', ['hoursPerMonth']);
  if (!decoded.ok) {
    issues.push(...decoded.issues);
    return null;
  }
  return { ...settings, hoursPerMonth: hours ?? settings.hoursPerMonth, workload: decoded.value, options };
}

/** Which options to answer, each named once; left out, all of them. */
export function decodeOptions(json: unknown, issues: Issue[]): readonly OptionId[] {
  if (json === undefined) return OPTION_IDS;
  const before = issues.length;
  const list = decodeList(json, 'options', issues);
  if (list.length === 0 && issues.length === before) issues.push(issue('list-empty', 'options'));
  const options: OptionId[] = [];
  list.forEach((entry, index) => {
    const path = entryPath('options', index);
    const option = OPTION_IDS.find((id) => id === entry);
    if (option === undefined) issues.push(issue('option-unknown', path, { expected: OPTION_IDS.join(', ') }));
    else if (options.includes(option)) issues.push(issue('id-duplicate', path, { id: option }));
    else options.push(option);
  });
  return options;
}
