import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Change } from './change.ts';
import { change } from './change.ts';
import { typedNumbers } from './check-prose.ts';
import { describeProblem } from './problem.ts';
import { readChecked } from './read-checked.ts';
import { yamlLine } from './yaml-line.ts';

const FOLDER = 'content/changes';

/** What makes a change unfit to announce, as sentences: a missing language, a name without its day, a number typed by hand. */
export function checkChanges(root: string): readonly string[] {
  const base = path.join(root, FOLDER);
  const problems: string[] = [];
  const names = existsSync(base) ? readdirSync(base).toSorted() : [];
  for (const name of names) {
    const file = `${FOLDER}/${name}`;
    const read = readChecked(root, file, change, (text) => parse(text) as unknown, problems);
    if (read !== null) problems.push(...checkChange(file, readFileSync(path.join(root, file), 'utf8'), read));
  }
  return problems;
}

function checkChange(file: string, text: string, { date, title, text: words }: Change): readonly string[] {
  const name = path.basename(file);
  const misnamed = name.startsWith(`${date}-`)
    ? []
    : [
        describeProblem({
          file,
          line: yamlLine(text, ['date']),
          expected: `a name that begins with ${date}, its day`,
          found: name,
          repair: 'Rename the file.',
        }),
      ];
  const typed = Object.entries({ title, text: words }).flatMap(([field, byLocale]) =>
    Object.entries(byLocale).flatMap(([locale, sentence]) =>
      typedNumbers(sentence).map((number) =>
        describeProblem({
          file,
          line: yamlLine(text, [field, locale]),
          expected: 'words',
          found: `${number.what}: "${number.text}"`,
          repair: 'Say it on the page the change leads to.',
        }),
      ),
    ),
  );
  return [...misnamed, ...typed];
}
