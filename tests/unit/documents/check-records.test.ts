import { expect, test } from 'vitest';
import { checkRecords } from '#documents/check-records.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

const { documents } = readDocuments(root, locales);

test('records as they are published link to records there are, and list what holds them', () => {
  expect(checkRecords(documents)).toEqual([]);
});

test('a record with comparisons that its text does not list is named with the line of its claims', () => {
  const record = documents.find(({ slug }) => slug.startsWith('0004'));
  expect(record).toBeDefined();
  if (record === undefined) return;
  const texts = Object.fromEntries(
    Object.entries(record.texts).map(([locale, text]) => [
      locale,
      { ...text, body: text.body.replace('<HeldClaims />', '') },
    ]),
  );
  const line = record.metaText.split('\n').indexOf('claims:') + 2;
  expect(checkRecords([...documents.filter((other) => other !== record), { ...record, texts }])).toEqual([
    `${record.metaFile}:${line}: expected its claims to be listed in ${record.folder}/en.mdx, found none. Write <HeldClaims /> at the end of the part "confirmation".`,
  ]);
});
