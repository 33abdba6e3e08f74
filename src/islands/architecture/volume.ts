import { valueOf } from '#engine/metrics/outcome.ts';
import { formatUsd } from '#i18n/format.ts';
import { parseQuantity } from '#i18n/parse-quantity.ts';
import { rateAnchor } from '#viz/why/book-anchor.ts';
import type { PriceContext } from '#viz/why/price-text.ts';
import { tierText } from '#viz/why/tier-text.ts';
import type { Costs } from './badges.ts';
import type { DiagramData } from './diagram-data.ts';
import type { CostLine } from './panel.tsx';
import { priceContext } from './price-context.ts';
import type { Pricing } from './pricing.ts';
import type { PricingData } from './pricing-data.ts';
import { VOLUME_STOPS } from './volume-stops.ts';

/** Where the slider stands for the size the page is written at. */
const DESIGNED = 1;
/** Digits of a volume between two sizes: more would claim what nobody knows. */
const DIGITS = 3;

/** Costs at the volume a reader chose, worked out here with the engine and the prices of the page. */
export class Volume {
  readonly #data: PricingData;
  readonly #locale: DiagramData['locale'];
  readonly #pricing: Pricing;
  readonly #unknown: string;
  readonly #context: PriceContext;
  #place = DESIGNED;
  #costs: ReturnType<Pricing['costsAt']>;

  constructor(data: DiagramData, prices: Pricing) {
    const { pricing, locale, texts } = data;
    this.#data = pricing;
    this.#locale = locale;
    this.#pricing = prices;
    this.#unknown = texts.unknown;
    this.#context = priceContext(data);
    this.#costs = prices.costsAt(DESIGNED);
  }

  /** Takes a volume; null is the one the page is written at. */
  set(volume: number | null): this {
    const place = volume === null ? DESIGNED : this.#pricing.placeOf(volume);
    if (place !== this.#place) this.#costs = this.#pricing.costsAt(place);
    this.#place = place;
    return this;
  }

  /** What a stop of the slider stands for: a size as it is stated, rounded between two. Null at the size of the page. */
  volumeAt(stop: number): number | null {
    if (stop === VOLUME_STOPS.medium) return null;
    const exact = this.#pricing.handledAt(stop / VOLUME_STOPS.perSize);
    return stop % VOLUME_STOPS.perSize === 0 ? exact : Number(exact.toPrecision(DIGITS));
  }

  get stop(): number {
    return Math.round(this.#place * VOLUME_STOPS.perSize);
  }
  get total(): number | null {
    return this.#costs.total;
  }
  get perUnit(): number | null {
    return this.#costs.perUnit;
  }

  get costs(): Costs {
    return Object.fromEntries([...this.#costs.parts].map(([part, outcome]) => [part, valueOf(outcome)]));
  }

  /** How many go along each edge in a month, where that is known. */
  get rates(): ReadonlyMap<string, number> {
    return this.#pricing.ratesAt(this.#place);
  }

  /** What a part costs at the volume, line by line: so much at that price, with the note of the price. */
  linesOf(part: string): readonly CostLine[] {
    return this.#pricing.linesAt(this.#place, part).map(({ name, amount, metric, billed }) => ({
      name: this.#data.names[name] ?? name,
      amount: amount === null ? this.#unknown : formatUsd(amount, this.#locale),
      sums: (billed?.tiers ?? []).map((tier) => tierText(tier, billed?.unit ?? '', this.#context)),
      source: billed === null ? null : `#${rateAnchor(billed.rate)}`,
      note: `#figure-${metric}`,
    }));
  }
}

/** Why a typed volume cannot be used. */
export type VolumeIssue = 'notNumber' | 'outOfRange';

/** Reads a typed volume; the size of the page is null. */
export function readVolume(text: string, { locale, pricing }: DiagramData): number | null | VolumeIssue {
  const value = parseQuantity(text, 'count', locale);
  if (value === null) return 'notNumber';
  const { small, medium, large } = pricing.handled;
  if (value < small || value > large) return 'outOfRange';
  return value === medium ? null : value;
}
