import type { Axis } from '#engine/decisions/break-even/axis.ts';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { decodeQuery } from '../inputs/decode-query.ts';
import { encodeQuery } from '../inputs/encode-query.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { inputsFor } from '../inputs/inputs.ts';

/** What the break-even page shows follows from this: the calculator's inputs, and what they are compared along. */
export interface BreakEvenState {
  readonly inputs: Inputs;
  /** The input the curves run over. */
  readonly over: Axis;
  /** Options the reader leaves out of the comparison. */
  readonly without: readonly OptionId[];
  /** Whether options that can carry the workload nowhere are drawn as well. */
  readonly drawImpossible: boolean;
}

export const INITIAL_STATE: BreakEvenState = {
  inputs: inputsFor(),
  over: 'eventsPerMonth',
  without: [],
  drawImpossible: false,
};

/** Keys of the link that are this page's own; the rest is the calculator's. */
const OWN_KEYS = ['over', 'without', 'impossible'] as const;

/** Reads a link, however old, foreign or hostile: what cannot be used keeps its default and is reported. */
export function decodeState(search: string): { readonly state: BreakEvenState; readonly issues: readonly Issue[] } {
  const { inputs, issues } = decodeQuery(search, OWN_KEYS);
  const query = new URLSearchParams(search);
  const found = [...issues];
  const over = AXES.find((axis) => axis === query.get('over'));
  if (over === undefined && query.has('over'))
    found.push(issue('value-unknown', 'over', { expected: AXES.join(', ') }));
  const named = (query.get('without') ?? '').split(',').filter((name) => name !== '');
  const without = OPTION_IDS.filter((option) => named.includes(option));
  if (named.some((name) => !without.some((option) => option === name)))
    found.push(issue('value-unknown', 'without', { expected: OPTION_IDS.join(', ') }));
  return {
    state: {
      inputs,
      over: over ?? INITIAL_STATE.over,
      // Somebody must be left to compare.
      without: without.length < OPTION_IDS.length ? without : [],
      drawImpossible: query.get('impossible') === '1',
    },
    issues: found,
  };
}

/** The query of a link that brings a state back: the calculator's, and what differs from this page's defaults. */
export function encodeState({ inputs, over, without, drawImpossible }: BreakEvenState): string {
  const own: [string, string][] = [];
  if (over !== INITIAL_STATE.over) own.push(['over', over]);
  if (without.length > 0) own.push(['without', without.join(',')]);
  if (drawImpossible) own.push(['impossible', '1']);
  return [encodeQuery(inputs), new URLSearchParams(own).toString()].filter((part) => part !== '').join('&');
}

/** The options that are compared. */
export function comparedOptions({ without }: BreakEvenState): readonly OptionId[] {
  return OPTION_IDS.filter((option) => !without.includes(option));
}

/** What each axis shows unless the reader's own value lies outside. */
const RANGES: Readonly<Record<Axis, readonly [number, number]>> = {
  eventsPerMonth: [1e4, 1e11],
  payloadBytes: [64, 1_048_576],
  consumers: [1, 50],
  peakToMean: [1, 100],
};

/** From where to where the curves run: wide enough to hold the reader's own value. */
export function rangeOf({ inputs, over }: BreakEvenState): readonly [number, number] {
  const [from, to] = RANGES[over];
  const current = inputs.workload[over];
  const { min, max } = WORKLOAD_FIELDS[over];
  return [Math.max(min, 1, Math.min(from, current)), Math.min(max, Math.max(to, current))];
}
