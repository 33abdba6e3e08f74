/** What the reader chose; `system` follows the device and is not stored. */
export type Theme = 'system' | 'light' | 'dark';

/** The order in which the button walks through the choices. */
const order: readonly Theme[] = ['system', 'light', 'dark'];

export function decodeTheme(stored: unknown): Theme {
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function nextTheme(theme: Theme): Theme {
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
}
