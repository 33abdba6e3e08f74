import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { change } from './change.ts';
import { typedNumbers } from './check-prose.ts';
import { readChecked } from './read-checked.ts';

const FOLDER = 'content/changes';

/** What makes a change unfit to announce, as sentences: a missing language, a name without its day, a number typed by hand. */
export function checkChanges(root: string): readonly string[] {
  const base = path.join(root, FOLDER);
  const problems: string[] = [];
  const names = existsSync(base) ? readdirSync(base).toSorted() : [];
  for (const name of names) {
    const file = `${FOLDER}/${name}`;
    const read = readChecked(root, file, change, (text) => parse(text) as unknown, problems);
    if (read === null) continue;
    if (!name.startsWith(`${read.date}-`))
      problems.push(`${file}: expected a name that begins with ${read.date}, its day. Rename the file.`);
    const typed = [...Object.values(read.title), ...Object.values(read.text)].flatMap(typedNumbers);
    for (const { what, text } of typed)
      problems.push(`${file}: expected words, found ${what}: "${text}". Say it on the page the change leads to.`);
  }
  return problems;
}
