import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { YAMLParseError } from 'yaml';
import { describeProblem } from './problem.ts';
import { yamlLine } from './yaml-line.ts';

/** Of a value found in a file, as much as helps to recognize it. */
const MAX_FOUND = 60;

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
    const repair = 'Write it: every document has one.';
    problems.push(describeProblem({ file, line: 1, expected: 'the file', found: 'none', repair }));
    return null;
  }
  const text = readFileSync(path.join(root, file), 'utf8');
  try {
    const value = read(text);
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(...result.error.issues.map((issue) => describeIssue(file, text, value, issue)));
  } catch (error) {
    problems.push(describeError(file, error));
  }
  return null;
}

function describeIssue(file: string, text: string, value: unknown, issue: z.core.$ZodIssue): string {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const message = issue.message.replace(/^Invalid \w+: (?=expected )/, '').replace(/, received .*$/, '');
  const place = issue.path.join('.');
  const found = foundAt(value, issue.path);
  const [expected, instead] = message.startsWith('expected ')
    ? [`${place}: ${message.slice('expected '.length)}`, found]
    : [`${place} to fit its schema`, `${found}: ${message}`];
  return describeProblem({
    file,
    line: yamlLine(text, [...issue.path, ...keys.slice(0, 1)]),
    expected: keys.length > 0 ? `only fields of its schema in ${place || 'the file'}` : expected,
    found: keys.length > 0 ? keys.map((key) => `"${key}"`).join(', ') : instead,
    repair: 'Correct it.',
  });
}

/** The value at a path of what was read. */
function foundAt(value: unknown, place: readonly PropertyKey[]): string {
  const inner = place.reduce<unknown>(
    (outer, key) =>
      typeof outer === 'object' && outer !== null ? (outer as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
  if (inner === undefined) return 'none';
  const written = JSON.stringify(inner);
  return written.length > MAX_FOUND ? `${written.slice(0, MAX_FOUND)}…` : written;
}

/** The parser says what is wrong in its first line and where; then it shows the lines around it. */
function describeError(file: string, error: unknown): string {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
  const found = message.replace(/ at line \d+, column \d+:?$/, '');
  return describeProblem({ file, line, expected: 'YAML that can be read', found, repair: 'Correct it.' });
}
