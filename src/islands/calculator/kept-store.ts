import { decodeQuery } from '../inputs/decode-query.ts';
import { encodeQuery } from '../inputs/encode-query.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { CalculatorState, Slot } from './state.ts';

/** Key in the browser's storage: an object of queries, `{ "a": "v=1&…", "b": null }`. */
export const KEPT_KEY = 'calculator.kept';

type Kept = CalculatorState['kept'];

/** Reads kept scenarios back, as tolerant as a link: whatever cannot be read was not kept. */
export function decodeKept(text: string | null): Kept {
  const stored = parse(text);
  return { a: inputsOf(stored['a']), b: inputsOf(stored['b']) };
}

/** What is stored for the kept scenarios. */
export function encodeKept(kept: Kept): string {
  const query = (slot: Slot) => (kept[slot] === null ? null : encodeQuery(kept[slot]));
  return JSON.stringify({ a: query('a'), b: query('b') });
}

function inputsOf(query: unknown): Inputs | null {
  return typeof query === 'string' ? decodeQuery(query).inputs : null;
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    // Somebody else's text under our key: nothing was kept.
    return {};
  }
}

/** Reads from the browser's storage; where that is switched off, nothing was kept. */
export function loadKept(): Kept {
  try {
    return decodeKept(localStorage.getItem(KEPT_KEY));
  } catch {
    return { a: null, b: null };
  }
}

/** Writes to the browser's storage; where that is switched off, scenarios last as long as the page. */
export function storeKept(kept: Kept): void {
  try {
    localStorage.setItem(KEPT_KEY, encodeKept(kept));
  } catch {
    // Nothing is lost that the reader still sees.
  }
}
