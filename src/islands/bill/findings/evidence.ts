import { isRecord } from '#engine/kit/record.ts';
import type { Finding } from '#engine/billing/rules/finding.ts';

/** A name with what it costs, as `dearest` lists them. */
export interface CostedName {
  readonly key: string | null;
  readonly cost: string;
}

type EvidenceOf = Pick<Finding, 'evidence'>;

/** A figure of a finding; 0 where the rule gave none. */
export function figure({ evidence }: EvidenceOf, name: string): number {
  const value = evidence[name];
  return typeof value === 'number' ? value : 0;
}

/** A name or an exact decimal of a finding; null where the file has none. */
export function text({ evidence }: EvidenceOf, name: string): string | null {
  const value = evidence[name];
  return typeof value === 'string' ? value : null;
}

/** A list of a finding. */
export function list({ evidence }: EvidenceOf, name: string): readonly Readonly<Record<string, unknown>>[] {
  const value = evidence[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A list of names with their cost. */
export function costedNames(finding: EvidenceOf, name: string): readonly CostedName[] {
  return list(finding, name).map(({ key, cost }) => ({
    key: typeof key === 'string' ? key : null,
    cost: typeof cost === 'string' ? cost : '0',
  }));
}
