/** A key as the browser tells it. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;

/** Where keys mean something else: fields, and the diagram, whose own search opens with the slash. */
export const OWN_KEYS = 'input, textarea, select, [contenteditable], fin-architecture, dialog';

/**
 * Whether a key opens the search: Ctrl or ⌘ with K anywhere, the slash where it is no character of an input and the reader has not
 * switched it off (WCAG 2.1.4: people who dictate must be able to).
 */
export function opensSearch(key: Key, place: { readonly hasOwnKeys: boolean; readonly slash: boolean }): boolean {
  if (key.defaultPrevented || key.altKey) return false;
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k';
  return key.key === '/' && place.slash && !place.hasOwnKeys;
}
