import type { DiagramData } from './diagram-data.ts';
import type { Prices } from './prices.ts';
import type { Tools } from './tools.ts';
import { readVolume } from './volume.ts';

/** A volume the reader asked for; null is the one the page is written at. */
export interface AskedVolume {
  readonly volume: number | null;
  /** What it costs, to be spoken. */
  readonly spoken: string;
}

/** The field and the slider of the volume: what was typed or slid to, with what it costs. */
export class VolumeField {
  readonly #data: DiagramData;
  readonly #prices: Prices;
  readonly #tools: Tools;

  constructor(data: DiagramData, prices: Prices, tools: Tools) {
    this.#data = data;
    this.#prices = prices;
    this.#tools = tools;
  }

  /** Takes a slider while it moves, a field when it is left. Null for nothing to take; what is wrong with it is said beside it. */
  async read(type: string, field: HTMLInputElement): Promise<AskedVolume | null> {
    if (type === 'input' && field.type !== 'range') return null;
    const typed = field.type === 'range' ? null : readVolume(field.value, this.#data);
    if (typeof typed === 'string') {
      this.#tools.showIssue(typed);
      return null;
    }
    const priced = await this.#prices.load();
    if (priced === null) return null;
    const volume = field.type === 'range' ? priced.volumeAt(Number(field.value)) : typed;
    this.#tools.clearIssue();
    return { volume, spoken: this.#tools.totalText(priced.set(volume)) };
  }
}

/** Whether an event comes from one of the two. */
export function isVolumeField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && (target.name === 'volume' || target.name === 'volume-slider');
}
