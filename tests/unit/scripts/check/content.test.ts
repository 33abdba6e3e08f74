import { describe, expect, test } from 'vitest';
import { checkWords } from '#scripts/check/content.ts';

describe('checkWords', () => {
  test('finds nothing in dictionaries that say the same in both languages', () => {
    expect(checkWords('a', { en: { hello: 'Hello {name}' }, 'pt-br': { hello: 'Olá, {name}' } })).toEqual([]);
    expect(checkWords('a', { 'GB/s': { en: 'GB/s', 'pt-br': 'GB/s' } })).toEqual([]);
    expect(checkWords('a', () => 'a function is no dictionary')).toEqual([]);
  });

  test.each([
    ['a missing key', { en: { hello: 'Hello' }, 'pt-br': {} }, 'a hello: missing in pt-br'],
    ['a missing language', { hello: { en: 'Hello' } }, 'a hello: missing in pt-br'],
    ['an extra key', { en: {}, 'pt-br': { hello: 'Olá' } }, 'a hello: missing in en'],
    ['an empty string', { hello: { en: ' ', 'pt-br': 'Olá' } }, 'a hello: missing in en'],
    ['another placeholder', { hello: { en: '{n}', 'pt-br': '{x}' } }, 'a hello: placeholders differ: {n} / {x}'],
  ])('finds %s', (_name, dictionary, problem) => {
    expect(checkWords('a', dictionary)).toEqual([problem]);
  });
});
