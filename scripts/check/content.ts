import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkChanges } from '#documents/check-changes.ts';
import type { MetricUnit } from '#engine/metrics/metric-spec.ts';
import { checkDocuments } from '#documents/check-documents.ts';
import { checkPublishedClaims } from '#documents/check-published-claims.ts';
import { checkGlossary } from '#documents/glossary.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { readPublishedClaims } from '#documents/read-published-claims.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { writeMetric } from '#i18n/write-metric.ts';
import { checkLinkTargets } from './check-link-targets.ts';
import { root } from '#scripts/root.ts';

const TEXTS = path.join(root, 'src/i18n/text');

/** One string of the site in every language; a language that lacks it has no entry. */
type Word = { readonly where: string; readonly in: Partial<Record<Locale, unknown>> };

/** Two languages or neither, for words and documents: every problem as a sentence. */
export async function checkContent(): Promise<readonly string[]> {
  const files = readdirSync(TEXTS).filter((file) => file.endsWith('.ts'));
  const problems = await Promise.all(files.map(checkFile));
  const read = readDocuments(root, locales);
  return [
    ...problems.flat(),
    ...missingDocuments(read.documents.map(({ folder }) => folder)),
    ...checkDocuments(read, locales, writeFigure),
    ...checkLinkTargets(read.documents),
    ...checkGlossary(root, read.documents),
    ...checkChanges(root),
    ...checkPublishedClaims(readPublishedClaims(root), writeFigure),
  ];
}

async function checkFile(file: string): Promise<readonly string[]> {
  const exported = (await import(path.join(TEXTS, file))) as Readonly<Record<string, unknown>>;
  return Object.values(exported).flatMap((value) => checkWords(`src/i18n/text/${file}`, value));
}

/** What is missing, empty or has other placeholders in one language of a dictionary. */
export function checkWords(where: string, dictionary: unknown): readonly string[] {
  return collect(where, dictionary).flatMap(checkWord);
}

/** Dictionaries keep the languages outside (`{ en: { key } }`) or inside (`{ key: { en } }`); both are found. */
function collect(where: string, value: unknown): readonly Word[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (!entries.some(([key]) => isLocale(key)))
    return entries.flatMap(([key, inner]) => collect(`${where} ${key}`, inner));
  const areas = entries.filter((entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null);
  if (areas.length === 0) return [{ where, in: value }];
  const keys = new Set(areas.flatMap(([, words]) => Object.keys(words)));
  return [...keys].flatMap((key) => {
    const byLocale = areas.map(([locale, words]) => [locale, (words as Record<string, unknown>)[key]]);
    return collect(`${where} ${key}`, Object.fromEntries(byLocale));
  });
}

function isLocale(key: string): key is Locale {
  return (locales as readonly string[]).includes(key);
}

function checkWord({ where, in: words }: Word): readonly string[] {
  const absent = locales.filter((locale) => typeof words[locale] !== 'string' || words[locale].trim() === '');
  if (absent.length > 0) return absent.map((locale) => `${where}: missing in ${locale}`);
  const sets = new Set(locales.map((locale) => placeholders(String(words[locale]))));
  return sets.size === 1 ? [] : [`${where}: placeholders differ: ${[...sets].map((set) => set || 'none').join(' / ')}`];
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
}

/** As the English page writes it: what a problem says is in English. */
function writeFigure(value: number, unit: MetricUnit): string {
  return writeMetric(value, unit, 'en');
}

/** A document is a folder of content/ with one .mdx file per language; those that were `read` say themselves what they lack. */
function missingDocuments(read: readonly string[]): readonly string[] {
  const folder = path.join(root, 'content');
  if (!existsSync(folder)) return [];
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const folders = [...new Set(documents.map((file) => path.dirname(file)))].filter(
    (name) => !read.includes(`content/${name}`),
  );
  return folders.flatMap((name) =>
    locales
      .filter((locale) => !documents.includes(path.join(name, `${locale}.mdx`)))
      .map(
        (locale) =>
          `content/${name}/${locale}.mdx:1: expected the text in ${locale}, found no file. Write it beside the other language, then run npm run i18n:stamp.`,
      ),
  );
}
