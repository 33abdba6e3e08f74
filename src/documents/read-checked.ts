import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { yamlLine } from './yaml-line.ts';

/**
 * Reads a file under `root` against its schema; null when it is missing, does not parse or does not fit, and `problems` then says so in
 * sentences.
 */
export function readChecked<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  read: (text: string) => unknown,
  problems: string[],
): T | null {
  if (!existsSync(path.join(root, file))) {
    problems.push(`${file}: expected the file, found none. Every document has one.`);
    return null;
  }
  try {
    const text = readFileSync(path.join(root, file), 'utf8');
    const result = schema.safeParse(read(text));
    if (result.success) return result.data;
    const at = (place: readonly PropertyKey[]) => `${file}:${yamlLine(text, place)}: ${place.join('.')}`;
    problems.push(...result.error.issues.map((issue) => `${at(issue.path)}: ${issue.message}`));
  } catch (error) {
    // The parser's message names line and column.
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}
