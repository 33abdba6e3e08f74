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
