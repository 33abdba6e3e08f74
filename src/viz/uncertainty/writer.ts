import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Format } from '../kit/format.ts';

/** Sentences of the uncertainty figure; `{…}` are placeholders. Text: `#i18n/text/break-even.ts`. */
export type UncertaintyWord =
  | 'oddsSure'
  | 'oddsMost'
  | 'oddsClose'
  | 'oddsNone'
  | 'oddsSummary'
  | 'oddsOf'
  | 'oddsCaption'
  | 'oddsWins'
  | 'columnOption'
  | 'columnP10'
  | 'columnP50'
  | 'columnP90'
  | 'columnWins'
  | 'columnCarries';

export interface UncertaintyWriter {
  readonly words: Readonly<Record<UncertaintyWord, string>>;
  readonly format: Format;
  readonly shortNames: Readonly<Record<OptionId, string>>;
}
