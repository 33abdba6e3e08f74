import { expect, test } from 'vitest';
import { withState } from '#islands/language-switch/state.ts';

test('withState carries query and anchor over', () => {
  expect(withState('/pt-br/calculator/', { search: '?v=1', hash: '#bill' })).toBe('/pt-br/calculator/?v=1#bill');
});

test('withState replaces the state of an earlier call', () => {
  expect(withState('/en/prices/?q=old#x', { search: '?q=new', hash: '' })).toBe('/en/prices/?q=new');
});
