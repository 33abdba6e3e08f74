/**
 * How values are written for the reader. Drawings know no language: whoever draws passes this in. Every function
 * expects a finite number; unknown has its own words and never reaches it.
 */
export interface Format {
  /** The form of a counted word that follows this number. */
  plural(value: number): 'one' | 'other';
  /** `1,234.5` */
  number(value: number, digits?: number): string;
  /** A ratio as a percentage: 0.25 → `25%`. */
  percent(ratio: number, digits?: number): string;
  /** US dollars of a bill: `$1,234.56`; `whole` drops the cents from 100 up, `rate` keeps every published digit. */
  usd(amount: number, precision?: 'cents' | 'whole' | 'rate'): string;
  /** An amount of a bill given in US dollars, in the currency the reader looks at. */
  money(usd: number, precision?: 'cents' | 'whole'): string;
  /** US dollars on an axis: `$1.5k`. */
  usdCompact(amount: number): string;
  /** A magnitude on an axis or label: `41M`, `41 mi`. */
  compact(value: number, digits?: number): string;
  /** A magnitude in a sentence: `41 million`, `41 milhões`. */
  magnitude(value: number, digits?: number): string;
  /** Bytes, 1 KB being 1,024: `1.5 KB`. */
  bytes(value: number): string;
  /** A date given as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: sources are not all dated to the day. */
  date(iso: string): string;
}
