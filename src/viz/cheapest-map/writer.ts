import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Format } from '../kit/format.ts';
import { volumeText } from '../kit/volume-text.ts';

/** Sentences of the map; `{…}` are placeholders. Text: `#i18n/text/break-even.ts`. */
export type MapWord =
  | 'axis.eventsPerMonth'
  | 'axis.payloadBytes'
  | 'at.eventsPerMonth'
  | 'atMillions'
  | 'mapOne'
  | 'mapSooner'
  | 'mapShares'
  | 'mapNobody'
  | 'mapNone'
  | 'mapSummary'
  | 'mapShare'
  | 'mapCaption'
  | 'mapCell'
  | 'mapYours';

export interface MapContext {
  readonly words: Readonly<Record<MapWord, string>>;
  readonly format: Format;
  readonly shortNames: Readonly<Record<OptionId, string>>;
}

/** Writes what the map says. */
export interface MapWriter extends MapContext {
  /** A volume on the axis: `10M`. */
  readonly tick: (volume: number) => string;
  /** A volume in a sentence: `47.2 million events a month`. */
  volume(value: number): string;
}

/** Makes the writer of the map. */
export function mapWriter(context: MapContext): MapWriter {
  const { words, format } = context;
  return {
    ...context,
    tick: (volume) => format.compact(volume, 2),
    volume: (value) => volumeText(value, words, format),
  };
}
