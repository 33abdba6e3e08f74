import { expect, test } from 'vitest';
import { nextFocus } from '#islands/search/next-focus.ts';
import { opensSearch } from '#islands/search/shortcut.ts';

const key = (name: string, more = {}) => ({
  key: name,
  ...{ ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false },
  ...more,
});
const page = { hasOwnKeys: false, slash: true };

test('the slash and Ctrl or ⌘ with K open the search', () => {
  expect(opensSearch(key('/'), page)).toBe(true);
  expect(opensSearch(key('k', { ctrlKey: true }), page)).toBe(true);
  expect(opensSearch(key('K', { metaKey: true }), page)).toBe(true);
  expect(opensSearch(key('k'), page)).toBe(false);
});

test('the slash stays a character in a field and the own search of a diagram; Ctrl+K works there', () => {
  const field = { ...page, hasOwnKeys: true };
  expect(opensSearch(key('/'), field)).toBe(false);
  expect(opensSearch(key('k', { ctrlKey: true }), field)).toBe(true);
});

test('a key that somebody else took, or that was switched off, opens nothing', () => {
  expect(opensSearch(key('/', { defaultPrevented: true }), page)).toBe(false);
  expect(opensSearch(key('/', { altKey: true }), page)).toBe(false);
  expect(opensSearch(key('/'), { ...page, slash: false })).toBe(false);
});

test('arrows walk from the field through the results and stop at the ends', () => {
  expect(nextFocus('ArrowDown', 0, 4)).toBe(1);
  expect(nextFocus('ArrowDown', 3, 4)).toBe(3);
  expect(nextFocus('ArrowUp', 1, 4)).toBe(0);
  expect(nextFocus('End', 1, 4)).toBe(3);
  expect(nextFocus('Home', 3, 4)).toBe(1);
});

test('other keys, and the cursor keys of the field, do what they always do', () => {
  expect(nextFocus('End', 0, 4)).toBeUndefined();
  expect(nextFocus('Enter', 2, 4)).toBeUndefined();
  expect(nextFocus('ArrowDown', 0, 1)).toBeUndefined();
  expect(nextFocus('ArrowDown', -1, 4)).toBeUndefined();
});
