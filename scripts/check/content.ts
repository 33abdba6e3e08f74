import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkChanges } from '#documents/check-changes.ts';
import type { MetricUnit } from '#engine/metrics/metric-spec.ts';
import { checkDocuments } from '#documents/check-documents.ts';
import { checkPublishedClaims } from '#documents/check-published-claims.ts';
import { checkGlossary } from '#documents/glossary.ts';
import { withCommand } from '#documents/problem.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { readPublishedClaims } from '#documents/read-published-claims.ts';
import { locales } from '#i18n/locales.ts';
import { writeMetric } from '#i18n/write-metric.ts';
import { checkLinkTargets } from './check-link-targets.ts';
import { checkWords } from './check-words.ts';
import { root } from '#scripts/root.ts';

const TEXTS = path.join(root, 'src/i18n/text');

/**
 * Two languages or neither, for words and documents: every problem as a sentence with file, line, what was expected and found, and the
 * command that repairs it or tries again.
 */
export async function checkContent(): Promise<readonly string[]> {
  const files = readdirSync(TEXTS).filter((file) => file.endsWith('.ts'));
  const problems = await Promise.all(files.map(checkFile));
  const read = readDocuments(root, locales);
  const found = [
    ...problems.flat(),
    ...missingDocuments(read.documents.map(({ folder }) => folder)),
    ...checkDocuments(read, locales, writeFigure),
    ...(read.problems.length > 0 ? [] : [...checkLinkTargets(read.documents), ...checkGlossary(root, read.documents)]),
    ...checkChanges(root),
    ...checkPublishedClaims(readPublishedClaims(root), writeFigure),
  ];
  return found.map(withCommand);
}

async function checkFile(file: string): Promise<readonly string[]> {
  const exported = (await import(path.join(TEXTS, file))) as Readonly<Record<string, unknown>>;
  const text = readFileSync(path.join(TEXTS, file), 'utf8');
  return Object.values(exported).flatMap((value) => checkWords({ file: `src/i18n/text/${file}`, text }, value));
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
