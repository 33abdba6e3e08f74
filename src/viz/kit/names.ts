import type { Unit } from '#engine/kit/units.ts';
import type { LineLabel } from '#engine/pricing/line.ts';
import type { Confidence, RateNote } from '#engine/pricing/rate.ts';
import type { ViolationCode, ViolationUnit } from '#engine/workloads/event-driven/violation.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

type Counted<Code extends string> = `${Code}_${'one' | 'other'}`;

/** What the engine's codes are called in the reader's language; counted ones for one and for several. */
export interface Names {
  readonly options: Readonly<Record<OptionId, string>>;
  readonly lines: Readonly<Record<LineLabel, string>>;
  /** Metered units by the name the price book gives them. */
  readonly units: Readonly<Record<Counted<Unit>, string>>;
  readonly violations: Readonly<Record<ViolationCode | 'ask-increase', string>>;
  readonly violationUnits: Readonly<Record<Counted<Exclude<ViolationUnit, '' | 'region'>>, string>>;
  readonly notes: Readonly<Record<RateNote, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}

/** The name of a unit for a count; a unit nobody named is written as the engine does. */
export function unitName(units: Readonly<Record<string, string>>, unit: string, form: 'one' | 'other'): string {
  return units[`${unit}_${form}`] ?? unit;
}
