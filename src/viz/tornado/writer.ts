import type { OptionId, Workload } from '#engine/workloads/event-driven/workload.ts';
import type { Format } from '../kit/format.ts';
import { weaveText } from '../kit/weave.ts';

/** Sentences of the tornado; `{…}` are placeholders. Text: `#i18n/text/break-even.ts`. */
export type TornadoWord =
  | 'tornadoNone'
  | 'tornadoOne'
  | 'tornadoMore'
  | 'tornadoSummary'
  | 'tornadoFlip'
  | 'tornadoFlipChoice'
  | 'tornadoFlipNone'
  | 'tornadoCaption'
  | 'tornadoToday'
  | 'columnInput'
  | 'columnToday'
  | 'columnLow'
  | 'columnHigh'
  | 'columnCostLow'
  | 'columnCostHigh'
  | 'columnFlip'
  | 'neverFlips'
  | 'impossibleThere'
  | 'notKnown'
  | 'none';

export interface TornadoContext {
  readonly words: Readonly<Record<TornadoWord, string>>;
  readonly format: Format;
  readonly shortNames: Readonly<Record<OptionId, string>>;
  /** What an input is called: `Peak over mean`. */
  readonly input: (name: keyof Workload) => string;
  /** A value of an input with its unit: `1.5 KB`, `24 h`, `12×`. */
  readonly value: (name: keyof Workload, value: Workload[keyof Workload]) => string;
}

export interface TornadoWriter extends TornadoContext {
  /** On a diamond: `MSK Standard at 12×`. */
  flip(name: keyof Workload, value: Workload[keyof Workload], winner: OptionId | null): string;
}

/** Makes the writer of the tornado. */
export function tornadoWriter(context: TornadoContext): TornadoWriter {
  const { words, shortNames, value } = context;
  return {
    ...context,
    flip: (name, raw, winner) => {
      if (winner === null) return weaveText(words.tornadoFlipNone, { value: value(name, raw) });
      const sentence = typeof raw === 'number' ? words.tornadoFlip : words.tornadoFlipChoice;
      return weaveText(sentence, { option: shortNames[winner], value: value(name, raw) });
    },
  };
}
