import { describe, expect, test } from 'vitest';
import { checkWords } from '#scripts/check/check-words.ts';

const OUTSIDE = `export const a = defineText({
  en: {
    hello: 'Hello {name}',
    'see-you': 'See you',
  },
  'pt-br': {
    hello: 'Olá, {name}',
    'see-you': 'Até logo',
  },
});
`;
const INSIDE = `export const a = {
  bye: { en: 'Bye', 'pt-br': 'Tchau' },
  hello: {
    en: 'Hello',
    'pt-br': 'Olá',
  },
};
`;

describe('checkWords', () => {
  test('finds nothing in dictionaries that say the same in both languages', () => {
    const file = { file: 'a.ts', text: '' };
    expect(checkWords(file, { en: { hello: 'Hello {name}' }, 'pt-br': { hello: 'Olá, {name}' } })).toEqual([]);
    expect(checkWords(file, { 'GB/s': { en: 'GB/s', 'pt-br': 'GB/s' } })).toEqual([]);
    expect(checkWords(file, () => 'a function is no dictionary')).toEqual([]);
  });

  test.each([
    [
      'a missing key',
      OUTSIDE,
      { en: { hello: 'Hello' }, 'pt-br': {} },
      'a.ts:7: expected "hello" in pt-br, found none. Write it in every language.',
    ],
    [
      'a missing language',
      INSIDE,
      { hello: { en: 'Hello' } },
      'a.ts:5: expected "hello" in pt-br, found none. Write it in every language.',
    ],
    [
      'an extra key',
      OUTSIDE,
      { en: {}, 'pt-br': { 'see-you': 'Até logo' } },
      'a.ts:4: expected "see-you" in en, found none. Write it in every language.',
    ],
    [
      'an empty string',
      INSIDE,
      { hello: { en: ' ', 'pt-br': 'Olá' } },
      'a.ts:4: expected "hello" in en, found an empty string. Write it in every language.',
    ],
    [
      'another placeholder',
      OUTSIDE,
      { en: { hello: '{n}' }, 'pt-br': { hello: '{x}' } },
      'a.ts:7: expected the placeholders of "hello" in en ({n}), found {x}. Use the same in every language.',
    ],
  ])('finds %s, with its line and what to run', (_name, text, dictionary, problem) => {
    expect(checkWords({ file: 'a.ts', text }, dictionary)).toEqual([`${problem} Then run npm run check:content.`]);
  });

  test('a key that is written nowhere is placed where its language begins', () => {
    const dictionary = { en: { hello: 'Hello', gone: 'Gone' }, 'pt-br': { hello: 'Olá' } };
    expect(checkWords({ file: 'a.ts', text: OUTSIDE }, dictionary).join()).toMatch(
      /^a\.ts:6: expected "gone" in pt-br/,
    );
  });
});
