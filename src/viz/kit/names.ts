import type { FactorCode } from '#engine/pricing/formula.ts';
import type { LineLabel } from '#engine/pricing/line.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** What the engine's codes are called in the reader's language. */
export interface Names {
  readonly options: Readonly<Record<OptionId, string>>;
  readonly lines: Readonly<Record<LineLabel, string>>;
  readonly factors: Readonly<Record<FactorCode, string>>;
  /** Metered units by the name the price book gives them, `one` and `many`. */
  readonly units: Readonly<Record<string, { readonly one: string; readonly many: string }>>;
}
