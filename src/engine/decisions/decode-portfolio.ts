import { decodeList, decodeObject } from '../kit/decode.ts';
import { entryPath, fieldPath } from '../kit/path.ts';
import { isRecord, type UnknownRecord } from '../kit/record.ts';
import type { Issue, Result } from '../kit/result.ts';
import { fail, issue, ok } from '../kit/result.ts';
import type { Hours } from '../kit/units.ts';
import type { KnowsRate } from '../pricing/decode-overrides.ts';
import { decodeOptions } from '../workloads/event-driven/decode-request.ts';
import type { RequestSettings } from '../workloads/event-driven/decode-settings.ts';
import { decodeSettings, decodeWorkloadHours, SETTING_FIELDS } from '../workloads/event-driven/decode-settings.ts';
import { decodeWorkload } from '../workloads/event-driven/decode-workload.ts';
import type { OptionId } from '../workloads/event-driven/workload.ts';
import type { PortfolioEvent } from './portfolio/portfolio.ts';

/** Several event types to be placed together. */
export interface PortfolioRequest extends RequestSettings {
  readonly events: readonly PortfolioEvent[];
  readonly options: readonly OptionId[];
}

const FIELDS = [...SETTING_FIELDS, 'events', 'options'];
/** More event types than a bank's mesh has, and few enough to answer at once. */
export const MAX_EVENTS = 100;
export const MAX_NAME_LENGTH = 100;

/** Decodes `{ …settings, events: [{ name, …workload }], options }`; collects every issue, never throws. */
export function decodePortfolio(json: unknown, knowsRate: KnowsRate): Result<PortfolioRequest> {
  const issues: Issue[] = [];
  const input = decodeObject(json, '', FIELDS, issues);
  if (input === null) return fail(issues);
  const settings = decodeSettings(input, knowsRate, issues);
  const options = decodeOptions(input['options'], issues);
  const events = decodeEvents(input['events'], issues);
  const hoursPerMonth = decodeEventHours(input, issues) ?? settings.hoursPerMonth;
  return issues.length > 0 ? fail(issues) : ok({ ...settings, hoursPerMonth, options, events });
}

/** The month's length as the events say it: one bill has one month, so they must agree. Null where none says it. */
function decodeEventHours({ events, hoursPerMonth }: UnknownRecord, issues: Issue[]): Hours | null {
  let hours: Hours | null = null;
  for (const [index, event] of Array.isArray(events) ? events.entries() : []) {
    if (!isRecord(event)) continue;
    hours = decodeWorkloadHours(event, entryPath('events', index), hours ?? hoursPerMonth, issues) ?? hours;
  }
  return hours;
}

function decodeEvents(json: unknown, issues: Issue[]): readonly PortfolioEvent[] {
  const list = decodeList(json, 'events', issues);
  if (Array.isArray(json) && list.length === 0) issues.push(issue('list-empty', 'events'));
  if (list.length > MAX_EVENTS) {
    issues.push(issue('list-too-long', 'events', { max: MAX_EVENTS }));
    return [];
  }
  const names = new Set<string>();
  return list.flatMap((entry, index) => decodeEvent(entry, entryPath('events', index), names, issues) ?? []);
}

/** Decodes one event type: its name, which no other may have, among the fields of its workload. */
function decodeEvent(json: unknown, path: string, names: Set<string>, issues: Issue[]): PortfolioEvent | null {
  const name = isRecord(json) ? decodeName(json['name'], fieldPath(path, 'name'), names, issues) : null;
  const workload = decodeWorkload(json, path, ['name', 'hoursPerMonth']);
  if (!workload.ok) issues.push(...workload.issues);
  return name === null || !workload.ok ? null : { name, workload: workload.value };
}

function decodeName(value: unknown, path: string, names: Set<string>, issues: Issue[]): string | null {
  if (value === undefined) issues.push(issue('required', path));
  else if (typeof value !== 'string' || value.trim() === '') issues.push(issue('not-text', path));
  else if (value.length > MAX_NAME_LENGTH) issues.push(issue('text-too-long', path, { max: MAX_NAME_LENGTH }));
  else if (names.has(value)) issues.push(issue('id-duplicate', path, { id: value }));
  else {
    names.add(value);
    return value;
  }
  return null;
}
