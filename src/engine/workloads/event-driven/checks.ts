import { REGIONS } from '../../pricing/region.ts';
import { quotaFor } from '../../quotas/quota-book.ts';
import type { Quota } from '../../quotas/quota.ts';
import type { Load } from './load.ts';
import type { OptionContext } from './option.ts';
import type { Severity, Side, Violation, ViolationCode, ViolationUnit } from './violation.ts';

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

/** A size the reader's own configuration allows: over its default it takes a change of that, not of an AWS quota. */
export function checkSetting(
  code: ViolationCode,
  limit: Limit | null,
  actual: number,
  unit: ViolationUnit,
): readonly Violation[] {
  return checkMax(code, limit, actual, unit).map((violation) =>
    limit === null ? violation : { ...violation, severity: 'configure' },
  );
}

/** A need the service has no answer to at all: order, replay, Kafka's API. The limit is what the fact says it offers. */
export function lacks(code: ViolationCode, needed: boolean, actual: Side, quota: Quota | null): readonly Violation[] {
  if (!needed) return [];
  return [
    {
      code,
      severity: 'excludes',
      limit: quota?.value ?? null,
      actual,
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
    limit: REGIONS.filter((region) => quotaFor(region, quotaId)?.value === true).join(', '),
    actual: context.region,
    unit: 'region' as const,
    quota: quota.id,
    source: sourceOf(quota),
  };
  return [{ ...base, code: 'not-offered', severity: 'excludes' }];
}

/** A typical latency between two figures, which are the same where the source gives one; null with the fact that none is published. */
export interface Latency {
  readonly ms: { readonly low: number; readonly high: number } | null;
  readonly quota: Quota | null;
}

/** Reads the typical latency of a service: `typical-latency`, and where the source gives a range its lower end. */
export function latencyOf(context: OptionContext, service: string, property = 'typical-latency'): Latency {
  const quota = context.quota(`${service}.${property}`);
  const high = quota?.value;
  const low = limitOf(context, `${service}.${property}-low`)?.value;
  return { ms: typeof high === 'number' ? { low: low ?? high, high } : null, quota };
}

/** What two services take one after the other, as far as both are known. */
export function addLatency(first: Latency, second: Latency): Latency {
  if (first.ms === null || second.ms === null) return first.ms === null ? first : second;
  return { ms: { low: first.ms.low + second.ms.low, high: first.ms.high + second.ms.high }, quota: first.quota };
}

/**
 * Compares the reader's latency need with a typical latency; services promise none, which the sentence says. Within a range it is not
 * known whether the need is met.
 */
export function checkLatency(load: Load, { ms, quota }: Latency): readonly Violation[] {
  const actual = load.maxLatencyMs;
  if (actual === null) return [];
  const from = {
    actual,
    unit: 'ms',
    quota: quota?.id ?? null,
    source: quota === null ? null : sourceOf(quota),
  } as const;
  if (ms === null) return [{ code: 'latency-unknown', severity: 'unknown', limit: null, ...from }];
  if (actual >= ms.high) return [];
  return actual < ms.low
    ? [{ code: 'latency', severity: 'excludes', limit: ms.low, ...from }]
    : [{ code: 'latency-uncertain', severity: 'unknown', limit: ms.high, ...from }];
}

/** Joins checks: the list of everything an option does not meet. */
export function allOf(...checks: readonly (readonly Violation[])[]): readonly Violation[] {
  return checks.flat();
}
