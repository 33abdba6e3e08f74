import { expect, test } from 'vitest';
import { figuresIn } from '#documents/figures.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

/** Digits that survive from machine to machine. */
const DIGITS = 12;

test('every published figure is what it was', async () => {
  const { documents } = readDocuments(root, locales);
  const published = documents.map(({ folder, meta }) => {
    const figures = figuresIn(meta).map(({ id, outcome }) => {
      const value = outcome.kind === 'known' ? Number(outcome.value.toPrecision(DIGITS)) : outcome.kind;
      return [id, `${value} ${outcome.unit}`] as const;
    });
    return [folder, Object.fromEntries(figures)] as const;
  });
  await expect(`${JSON.stringify(Object.fromEntries(published), null, 2)}\n`).toMatchFileSnapshot('metrics.json');
});
