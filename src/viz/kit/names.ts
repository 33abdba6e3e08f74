import type { Unit } from '#engine/kit/units.ts';
import type { FactorCode } from '#engine/pricing/formula.ts';
import type { LineLabel } from '#engine/pricing/line.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** `request.one`, `request.many`. */
type UnitForm = `${Unit}.${'one' | 'many'}`;

/** What the engine's codes are called in the reader's language. */
export interface Names {
  readonly options: Readonly<Record<OptionId, string>>;
  readonly lines: Readonly<Record<LineLabel, string>>;
  readonly factors: Readonly<Record<FactorCode, string>>;
  /** Metered units by the name the price book gives them, for one and for many. */
  readonly units: Readonly<Record<UnitForm, string>>;
}

/** The name of a unit, for one or for many; a unit nobody named is written as the price book does. */
export function unitName(units: Names['units'], unit: string, isOne: boolean): string {
  return (units as Readonly<Record<string, string>>)[`${unit}.${isOne ? 'one' : 'many'}`] ?? unit;
}
