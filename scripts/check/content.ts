import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { areas } from '#i18n/areas.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

/** Two languages or neither, for words and documents: every problem as a sentence. */
export function checkContent(): readonly string[] {
  return [...missingDocuments(), ...Object.entries(areas).flatMap(checkArea), ...unlistedAreas()];
}

type Words = Readonly<Record<string, string>>;

function checkArea([area, text]: [string, Readonly<Record<string, Words>>]): readonly string[] {
  const reference = text['en'] ?? {};
  return locales.flatMap((locale) => {
    const words = text[locale] ?? {};
    const extra = Object.keys(words).filter((key) => !(key in reference));
    return [
      ...extra.map((key) => `i18n ${area}.${key}: in ${locale} but not in en`),
      ...Object.keys(reference).flatMap((key) =>
        checkWord(`i18n ${area}.${key}, ${locale}`, reference[key], words[key]),
      ),
    ];
  });
}

function checkWord(where: string, english = '', word: string | undefined): readonly string[] {
  if (word === undefined) return [`${where}: missing`];
  if (word.trim() === '') return [`${where}: empty`];
  const wanted = placeholders(english);
  const found = placeholders(word);
  return wanted === found ? [] : [`${where}: placeholders are ${found || 'none'}, in English ${wanted || 'none'}`];
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
}

/** A file of words that areas.ts does not list would be checked by nobody. */
function unlistedAreas(): readonly string[] {
  const files = readdirSync(path.join(root, 'src/i18n/text')).map((file) => path.basename(file, '.ts'));
  const listed = new Set(Object.keys(areas).map(kebabCase));
  return files
    .filter((file) => !listed.has(file))
    .map((file) => `src/i18n/text/${file}.ts: not listed in src/i18n/areas.ts`);
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A document is a folder of content/ with one .mdx file per language. */
function missingDocuments(): readonly string[] {
  const folder = path.join(root, 'content');
  if (!existsSync(folder)) return [];
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const folders = [...new Set(documents.map((file) => path.dirname(file)))];
  return folders.flatMap((name) =>
    locales
      .filter((locale) => !documents.includes(path.join(name, `${locale}.mdx`)))
      .map((locale) => `content/${name}: ${locale}.mdx is missing`),
  );
}
