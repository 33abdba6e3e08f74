import { describe, expect, test } from 'vitest';
import { areas } from '#i18n/areas.ts';
import { glyphs } from '#scripts/fonts/glyphs.ts';

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** Every text of the site: where it stands and its words in each language. */
const texts = Object.entries(areas).flatMap(([area, { en, 'pt-br': pt }]) =>
  Object.entries<string>(en).map(([key, words]) => ({
    key: `${area}.${key}`,
    en: words,
    pt: (pt as Readonly<Record<string, string>>)[key] ?? '',
  })),
);

describe('the dictionaries', () => {
  test('have the same keys in both languages', () => {
    for (const [area, text] of Object.entries(areas)) {
      expect(Object.keys(text['pt-br']), area).toEqual(Object.keys(text.en));
    }
  });

  test.each(texts)('$key uses the same placeholders in both languages', ({ en, pt }) => {
    expect(new Set(placeholders(pt))).toEqual(new Set(placeholders(en)));
  });

  test('leave no text empty', () => {
    expect(texts.filter(({ en, pt }) => !en.trim() || !pt.trim())).toEqual([]);
  });

  test('are written with characters the fonts have', () => {
    const missing = texts.flatMap(({ key, en, pt }) =>
      Array.from(en + pt)
        .filter((character) => !glyphs.includes(character))
        .map((character) => `${key}: ${character}`),
    );
    expect(missing).toEqual([]);
  });
});
