/** `cents`: a bill. `whole`: a monthly figure to compare. */
export type MoneyPrecision = 'cents' | 'whole';

/** How figures are written for one reader: language, separators, currency. Drawings receive it and never format themselves. */
export interface Format {
  /** An amount given in US dollars, in the currency the reader looks at. */
  money(usd: number, precision?: MoneyPrecision): string;
  /** A list price, always in US dollars, with every published digit. */
  listPrice(usd: number): string;
  number(value: number, digits?: number): string;
  /** `1.5M`, `1,5 mi`: for axes and tight places. */
  compact(value: number): string;
  /** `41 million`, `41 milhões`: for prose. */
  magnitude(value: number): string;
  bytes(value: number): string;
  percent(ratio: number, digits?: number): string;
  /** `YYYY-MM-DD`, or only its year and month, or only its year. */
  date(date: string): string;
}
