import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { AdrMeta, AdrText } from './adr-meta.ts';
import { adrMeta, adrText } from './adr-meta.ts';

/** One language of a document as its file holds it. */
export interface DocumentText {
  /** From the root of the repository. */
  readonly file: string;
  readonly front: AdrText;
  readonly body: string;
  /** Line of the file its body begins on. */
  readonly bodyLine: number;
}

/** A decision record read from its folder. */
export interface AdrDocument {
  readonly slug: string;
  readonly metaFile: string;
  readonly meta: AdrMeta;
  /** By language; a language without a file is missing. */
  readonly texts: Readonly<Record<string, DocumentText>>;
}

/** What could be read, and a sentence for each file that could not. */
export interface ReadDocuments {
  readonly documents: readonly AdrDocument[];
  readonly problems: readonly string[];
}

/** Reads every decision record under `<root>/content/adr`, for checks and scripts; pages read the same files as collections. */
export function readDecisions(root: string, locales: readonly string[]): ReadDocuments {
  const folder = path.join(root, 'content/adr');
  const documents: AdrDocument[] = [];
  const problems: string[] = [];
  for (const slug of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
    const at = `content/adr/${slug}`;
    const metaFile = `${at}/meta.yaml`;
    const meta = readChecked(root, metaFile, adrMeta, (text) => parse(text) as unknown, problems);
    const texts = locales
      .map((locale) => [locale, readText(root, `${at}/${locale}.mdx`, problems)] as const)
      .filter((entry): entry is [string, DocumentText] => entry[1] !== null);
    if (meta !== null) documents.push({ slug, metaFile, meta, texts: Object.fromEntries(texts) });
  }
  return { documents, problems };
}

function readText(root: string, file: string, problems: string[]): DocumentText | null {
  if (!existsSync(path.join(root, file))) return null;
  const text = readFileSync(path.join(root, file), 'utf8');
  const [head = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const checked = readChecked(root, file, adrText, () => parse(front) as unknown, problems);
  if (checked === null) return null;
  return { file, front: checked, body: text.slice(head.length), bodyLine: head.split('\n').length };
}

function readChecked<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  read: (text: string) => unknown,
  problems: string[],
): T | null {
  if (!existsSync(path.join(root, file))) {
    problems.push(`${file}: the file is missing`);
    return null;
  }
  try {
    const result = schema.safeParse(read(readFileSync(path.join(root, file), 'utf8')));
    if (result.success) return result.data;
    problems.push(...result.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`));
  } catch (error) {
    // The parser's message names line and column.
    problems.push(`${file}: ${String(error)}`);
  }
  return null;
}
