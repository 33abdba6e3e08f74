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
  | 'none'
  | 'yes'
  | 'no';

export interface TornadoContext {
  readonly words: Readonly<Record<TornadoWord, string>>;
  readonly format: Format;
  readonly shortNames: Readonly<Record<OptionId, string>>;
  /** What each input is called: `peak over mean`. */
  readonly inputs: Readonly<Partial<Record<keyof Workload, string>>>;
  /** Names of the choices of inputs that are no numbers. */
  readonly choices: Readonly<Record<string, string>>;
}

export interface TornadoWriter extends TornadoContext {
  input(name: keyof Workload): string;
  /** A value of an input as the reader types it: `1.5 KB`, `24 h`, `12×`. */
  value(name: keyof Workload, value: Workload[keyof Workload]): string;
  flip(name: keyof Workload, value: Workload[keyof Workload], winner: OptionId | null): string;
}

/** Makes the writer of the tornado. */
export function tornadoWriter(context: TornadoContext): TornadoWriter {
  const { words, shortNames, inputs } = context;
  const value = (name: keyof Workload, raw: Workload[keyof Workload]) => inputValue(name, raw, context);
  return {
    ...context,
    input: (name) => inputs[name] ?? name,
    value,
    flip: (name, raw, winner) =>
      winner === null
        ? weaveText(words.tornadoFlipNone, { value: value(name, raw) })
        : weaveText(words.tornadoFlip, { option: shortNames[winner], value: value(name, raw) }),
  };
}

/** Inputs whose numbers are shares. */
const SHARES: readonly (keyof Workload)[] = [
  'deliveredFraction',
  'retryRate',
  'deadLetterRate',
  'replayedFraction',
  'traceSampling',
];
/** Units written behind a number, by the end of the input's name. */
const UNITS = [
  [/Hours$/, '\u00a0h'],
  [/Ms$|MsPerEvent$/, '\u00a0ms'],
  [/Seconds$/, '\u00a0s'],
  [/Mb$/, '\u00a0MB'],
  [/^peakToMean$|^headroom$/, '×'],
] as const;

function inputValue(
  name: keyof Workload,
  value: Workload[keyof Workload],
  { words, format, choices }: TornadoContext,
): string {
  if (value === null || value === false) return words.no;
  if (value === true) return words.yes;
  return typeof value === 'string' ? (choices[value] ?? value) : numberText(name, value, format);
}

/** From here on a number is written as a magnitude. */
const LARGE = 10_000;

function numberText(name: keyof Workload, value: number, format: Format): string {
  if (/[bB]ytes/.test(name)) return format.bytes(value);
  if (SHARES.includes(name)) return format.percent(value);
  const unit = UNITS.find(([end]) => end.test(name))?.[1] ?? '';
  return `${value >= LARGE ? format.compact(value) : format.number(value, 2)}${unit}`;
}
