import type { Axis } from '#engine/decisions/break-even/axis.ts';
import type { ViolationCode } from '#engine/workloads/event-driven/violation.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Format } from '../kit/format.ts';
import { roundBytes } from '../kit/round.ts';
import { volumeText } from '../kit/volume-text.ts';
import { weaveText } from '../kit/weave.ts';

/** Sentences of the curves; `{…}` are placeholders. Text: `#i18n/text/break-even.ts`. */
export type CurveWord =
  | `axis.${Axis}`
  | `at.${Axis}`
  | `current.${Axis}`
  | `reason.${ViolationCode}`
  | 'atMillions'
  | 'costAxis'
  | 'takesOver'
  | 'stops'
  | 'onlyOne'
  | 'two'
  | 'three'
  | 'many'
  | 'none'
  | 'summary'
  | 'summaryCurrent'
  | 'summaryUnpriced'
  | 'curvesRead'
  | 'columnCheapest'
  | 'notKnown'
  | 'cannot';

export type CurveWords = Readonly<Record<CurveWord, string>>;

/** What the curves need to speak: words, formats and the short names of the options. */
export interface CurveContext {
  readonly words: CurveWords;
  readonly format: Format;
  /** Names short enough to stand at the end of a line. */
  readonly shortNames: Readonly<Record<OptionId, string>>;
}

/** Writes the values of one axis. */
export interface CurveWriter extends CurveContext {
  /** On the axis: `10M`. */
  tick(value: number): string;
  /** On a mark: `47.2M`. */
  short(value: number): string;
  /** In a sentence: `47.2 million events a month`. */
  prose(value: number): string;
  /** In a sentence that has named the unit before: `47.2 million`. */
  spoken(value: number): string;
  current(value: number): string;
  takeover(option: OptionId, at: number): string;
}

/** Makes the writer of an axis. */
export function curveWriter(over: Axis, context: CurveContext): CurveWriter {
  const { words, format, shortNames } = context;
  const short =
    over === 'payloadBytes'
      ? (value: number) => format.bytes(roundBytes(value))
      : (value: number) => format.compact(value, 3);
  const prose = (value: number): string =>
    over === 'eventsPerMonth'
      ? volumeText(value, words, format)
      : weaveText(words[`at.${over}`], { value: short(value) });
  return {
    ...context,
    tick: (value) => (over === 'payloadBytes' ? format.bytes(value) : format.compact(value, 2)),
    short,
    prose,
    spoken: over === 'eventsPerMonth' ? (value) => format.magnitude(value, 3) : short,
    current: (value) => weaveText(words[`current.${over}`], { value: short(value) }),
    takeover: (option, at) => weaveText(words.takesOver, { option: shortNames[option], value: short(at) }),
  };
}
