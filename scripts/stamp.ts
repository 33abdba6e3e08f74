/** `npm run i18n:stamp`: says in every translation which version of the English text it translates. Run after reviewing it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { stampOf } from '#documents/stamp.ts';
import { root } from '#scripts/root.ts';

for (const { texts } of readDocuments(root, locales).documents) {
  const original = texts[defaultLocale];
  if (original === undefined) continue;
  const stamp = stampOf(original);
  for (const locale of locales.filter((other) => other !== defaultLocale)) {
    const translation = texts[locale];
    if (translation === undefined || translation.front.translationOf === stamp) continue;
    const file = path.join(root, translation.file);
    const text = readFileSync(file, 'utf8').replace(/^translationOf: .*\n/m, '');
    writeFileSync(file, text.replace(/\n---\n/, `\ntranslationOf: '${stamp}'\n---\n`));
    console.log(`${translation.file}: ${stamp}`);
  }
}
