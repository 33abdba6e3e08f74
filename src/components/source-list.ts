import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';

/** Where something was read: `address` is a link when it starts with one, `via` the public copy it was read from. */
export interface NumberedSource {
  readonly number: number;
  readonly address: string | null;
  readonly words: string;
  readonly date: string;
  readonly confidence: string;
}

export interface SourceText {
  readonly url: string;
  readonly date: string;
  readonly confidence: string;
}

/** Numbers sources in the order they are first asked for, each once. */
export class SourceNumbers {
  readonly #known = new Map<string, NumberedSource>();

  numberOf({ url, date, confidence }: SourceText): number {
    const key = [url, date, confidence].join('\n');
    const known = this.#known.get(key);
    if (known) return known.number;
    const number = this.#known.size + 1;
    this.#known.set(key, { number, date, confidence, ...splitAddress(url) });
    return number;
  }

  list(): readonly NumberedSource[] {
    return [...this.#known.values()];
  }
}

/** `https://a.b/c via d` → the address, and what follows it in words. */
export function splitAddress(url: string): { readonly address: string | null; readonly words: string } {
  const address = /^https:\/\/[^\s;,]+/.exec(url)?.[0] ?? null;
  return {
    address,
    words:
      address === null
        ? url
        : url
            .slice(address.length)
            .replace(/^[\s;]+/, '')
            .trim(),
  };
}

/** A span of years, where a figure was read in several editions of a page. */
const SPAN = /^(\d{4})-(\d{4})$/;

/** When something was read, as far as it is known: a day, a month, a year or a span of years. */
export function formatReadDate(date: string, locale: Locale): string {
  return SPAN.test(date) ? date.replace('-', '–') : formatDate(date, locale);
}

/** The same for `<time datetime>`: of a span its last year. */
export function machineDate(date: string): string {
  return SPAN.exec(date)?.[2] ?? date;
}
