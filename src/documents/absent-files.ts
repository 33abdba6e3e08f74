import { statSync } from 'node:fs';
import path from 'node:path';
import type { Fact } from './adr-meta.ts';

/** Files that facts name, by the path from `root`, and that are not there. */
export function absentFiles(root: string, facts: Readonly<Record<string, Fact>>): readonly string[] {
  const named = Object.values(facts).flatMap(({ file }) => file ?? []);
  return named.filter((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() !== true);
}
