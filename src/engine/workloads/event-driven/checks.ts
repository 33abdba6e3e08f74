import type { Quota } from '../../quotas/quota.ts';
import type { Load } from './load.ts';
import type { OptionContext } from './option.ts';
import type { Severity, Violation, ViolationCode, ViolationUnit } from './violation.ts';

/** A numeric limit with the quota it comes from, or null where no figure is known. */
export interface Limit {
  readonly value: number;
  readonly quota: Quota;
}

/** Reads a numeric quota of the region. */
export function limitOf(context: OptionContext, id: string): Limit | null {
  const quota = context.quota(id);
  return quota !== null && typeof quota.value === 'number' ? { value: quota.value, quota } : null;
}

function sourceOf(quota: Quota) {
  return { url: quota.source, date: quota.date };
}

/** Adjustable quotas ask for an increase; every other one excludes. */
function severityOf(quota: Quota): Severity {
  return quota.adjustable === true ? 'ask-increase' : 'excludes';
}

/** A violation when `actual` is over the limit; "limit unknown" when no figure is known in this region. */
export function checkMax(
  code: ViolationCode,
  limit: Limit | null,
  actual: number,
  unit: ViolationUnit,
): readonly Violation[] {
  if (limit === null) {
    return [{ code: 'limit-unknown', severity: 'unknown', limit: null, actual, unit, quota: null, source: null }];
  }
  if (actual <= limit.value) return [];
  const { quota, value } = limit;
  return [{ code, severity: severityOf(quota), limit: value, actual, unit, quota: quota.id, source: sourceOf(quota) }];
}

/** Like `checkMax`, for a limit that is not counted in the quota's own unit (days against hours, say). */
export function checkScaledMax(
  code: ViolationCode,
  limit: Limit | null,
  scale: number,
  actual: number,
  unit: ViolationUnit,
): readonly Violation[] {
  return checkMax(code, limit === null ? null : { value: limit.value * scale, quota: limit.quota }, actual, unit);
}

/** A need the service has no answer to at all: order, replay, Kafka's API. */
export function lacks(code: ViolationCode, needed: boolean, quota: Quota | null): readonly Violation[] {
  if (!needed) return [];
  return [
    {
      code,
      severity: 'excludes',
      limit: quota === null || typeof quota.value === 'boolean' ? null : quota.value,
      actual: null,
      unit: '',
      quota: quota?.id ?? null,
      source: quota === null ? null : sourceOf(quota),
    },
  ];
}

/** Whether the option is sold in the region, as its quota book says. */
export function checkOffered(context: OptionContext, quotaId: string): readonly Violation[] {
  const quota = context.quota(quotaId);
  if (quota === null || quota.value === true) return [];
  const base = {
    limit: null,
    actual: context.region,
    unit: 'region' as const,
    quota: quota.id,
    source: sourceOf(quota),
  };
  return [{ ...base, code: 'not-offered', severity: 'excludes' }];
}

/** Compares the reader's latency need with a typical latency; services promise none, which the sentence says. */
export function checkLatency(load: Load, typicalMs: number | null, quota: Quota | null): readonly Violation[] {
  const actual = load.maxLatencyMs;
  if (actual === null) return [];
  const from = { quota: quota?.id ?? null, source: quota === null ? null : sourceOf(quota) };
  if (typicalMs === null) {
    return [{ code: 'latency-unknown', severity: 'unknown', limit: null, actual, unit: 'ms', ...from }];
  }
  return typicalMs <= actual
    ? []
    : [{ code: 'latency', severity: 'excludes', limit: typicalMs, actual, unit: 'ms', ...from }];
}

/** Joins checks: the list of everything an option does not meet. */
export function allOf(...checks: readonly (readonly Violation[])[]): readonly Violation[] {
  return checks.flat();
}
