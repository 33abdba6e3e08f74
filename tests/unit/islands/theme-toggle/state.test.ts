import { expect, test } from 'vitest';
import { decodeTheme, nextTheme } from '#islands/theme-toggle/state.ts';

test('decodeTheme takes anything unknown for the choice of the system', () => {
  expect(['light', 'dark', 'system', 'blue', null, undefined, 7].map(decodeTheme)).toEqual([
    'light',
    'dark',
    'system',
    'system',
    'system',
    'system',
    'system',
  ]);
});

test('nextTheme walks from system to light to dark and back', () => {
  expect(nextTheme('system')).toBe('light');
  expect(nextTheme('light')).toBe('dark');
  expect(nextTheme('dark')).toBe('system');
});
