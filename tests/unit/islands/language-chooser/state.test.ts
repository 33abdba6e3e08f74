import { expect, test } from 'vitest';
import { preferredLocale } from '#islands/language-chooser/state.ts';

const offered = ['en', 'pt-br'];

test('preferredLocale takes the first language the site speaks', () => {
  expect(preferredLocale(['es-AR', 'pt-PT', 'en'], offered)).toBe('pt-br');
  expect(preferredLocale(['en-GB'], offered)).toBe('en');
  expect(preferredLocale(['PT'], offered)).toBe('pt-br');
});

test('preferredLocale leaves the choice to a reader of neither', () => {
  expect(preferredLocale(['fr', 'de'], offered)).toBeUndefined();
  expect(preferredLocale([], offered)).toBeUndefined();
});
