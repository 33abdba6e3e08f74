import { invariant } from '../kit/invariant.ts';
import type { Region } from '../pricing/region.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { Quota } from '../quotas/quota.ts';
import { METRIC_CONSTANTS } from './constants.ts';
import type { MetricSpec } from './metric-spec.ts';
import type { Outcome } from './outcome.ts';

type CitedSpec = Extract<MetricSpec, { kind: 'quota' | 'fact' | 'constant' }>;

/** A limit in a region, or null where none is known there. */
export type QuotaFor = (region: Region, id: string) => Quota | null;

const KINDS: readonly MetricSpec['kind'][] = ['quota', 'fact', 'constant'];

/** Whether a metric is a number that stands elsewhere with its source: a limit, a fact of the document, a constant of the engine. */
export function isCited(spec: MetricSpec): spec is CitedSpec {
  return KINDS.includes(spec.kind);
}

/** The number a metric cites. Throws for a limit that is not in the book of its region, or is no number. */
export function resolveCited(spec: CitedSpec, quotaFor: QuotaFor): Outcome {
  const known = { kind: 'known', basis: { spec, region: null, bill: null } } as const;
  switch (spec.kind) {
    case 'constant':
      return { ...known, ...METRIC_CONSTANTS[spec.constant] };
    case 'fact':
      return { ...known, value: spec.value, unit: spec.unit };
    case 'quota': {
      const region = spec.region ?? DEFAULT_REGION;
      const value = quotaFor(region, spec.quota)?.value;
      invariant(typeof value === 'number', `no limit ${spec.quota} that is a number in the quota book of ${region}`);
      return { ...known, value, unit: spec.unit, basis: { ...known.basis, region } };
    }
  }
}
