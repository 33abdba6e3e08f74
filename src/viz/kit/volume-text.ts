import type { Format } from './format.ts';
import { weaveText } from './weave.ts';

/** From a million up, Portuguese puts "de" between the magnitude and what is counted. */
const MILLION = 1e6;

export type VolumeWords = Readonly<Record<'at.eventsPerMonth' | 'atMillions', string>>;

/** A volume in a sentence: `47.2 million events a month`, `47,2 milhões de eventos por mês`. */
export function volumeText(value: number, words: VolumeWords, format: Format): string {
  const sentence = value >= MILLION ? words.atMillions : words['at.eventsPerMonth'];
  return weaveText(sentence, { value: format.magnitude(value, 3) });
}
