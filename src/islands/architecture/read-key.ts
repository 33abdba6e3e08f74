import type { MoveKey } from '#viz/architecture/neighbours.ts';
import { isMoveKey } from '#viz/architecture/neighbours.ts';

/** What a key asks of the drawing. */
export type KeyCommand =
  | { readonly do: 'search' | 'first-found' | 'unsearch' | 'close' | 'open' }
  | { readonly do: 'move'; readonly key: MoveKey }
  | { readonly do: 'zoom'; readonly by: 1 | -1 | 0 };

/** In, out, and all of it; `=` is the plus of a keyboard without Shift. */
const ZOOM_KEYS: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

/** What a key means where it is pressed; null where it is the browser's. */
export function readKey(event: KeyboardEvent): KeyCommand | null {
  const { key, target } = event;
  if (isShortcut(event) || !(target instanceof Element)) return null;
  if (target.closest('[data-node]')) return onPart(key);
  if (target.closest('input, select, textarea')) return target.matches('[name="search"]') ? inSearch(key) : null;
  if (key === 'Escape' && target.closest('[data-part="panel"]')) return { do: 'close' };
  return key === '/' ? { do: 'search' } : null;
}

function inSearch(key: string): KeyCommand | null {
  if (key === 'Enter') return { do: 'first-found' };
  return key === 'Escape' ? { do: 'unsearch' } : null;
}

function onPart(key: string): KeyCommand | null {
  if (isMoveKey(key)) return { do: 'move', key };
  const by = ZOOM_KEYS[key];
  if (by !== undefined) return { do: 'zoom', by };
  if (key === 'Escape') return { do: 'close' };
  if (key === '/') return { do: 'search' };
  return key === 'Enter' || key === ' ' ? { do: 'open' } : null;
}

/** The browser's own shortcuts, or the system's. */
function isShortcut({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
