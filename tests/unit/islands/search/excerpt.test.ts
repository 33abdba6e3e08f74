import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markTitle } from '#islands/search/excerpt.ts';

const said = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

test('marks every form of the word, whatever its accents', () => {
  expect(markTitle('A função das Funções', new Set(['funcao']), 'pt-br')).toEqual([
    { text: 'A ', isMatch: false },
    { text: 'função', isMatch: true },
    { text: ' das ', isMatch: false },
    { text: 'Funções', isMatch: true },
  ]);
});

test('shows the passage with most different words, cut between words', () => {
  const text = `${'queue '.repeat(80)}a stream and a queue ${'padding '.repeat(40)}`;
  const shown = said(excerpt(text, new Set(['queue', 'stream']), 'en'));
  expect(shown).toContain('stream');
  expect(shown).toMatch(/^… queue .* …$/);
});

test('markup stays text', () => {
  const pieces = excerpt('<img src=x onerror=alert(1)> queue', new Set(['img']), 'en');
  expect(pieces[1]).toEqual({ text: 'img', isMatch: true });
  expect(said(pieces)).toBe('<img src=x onerror=alert(1)> queue');
});

test('says nothing that is not in the text, and is never long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.array(fc.string({ maxLength: 5 })), (text, words) => {
      const shown = said(excerpt(text, new Set(words), 'en')).replace(/^… | …$/g, '');
      expect(text).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(230);
    }),
  );
});
