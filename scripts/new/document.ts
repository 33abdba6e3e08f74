import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '#i18n/locales.ts';

/** A document to begin: where, and what is in it before anybody writes. */
interface NewDocument {
  /** The npm script that begins it. */
  readonly command: string;
  /** What was asked for on the command line; empty for nothing. */
  readonly asked: string;
  /** From the root of the repository. */
  readonly folder: string;
  readonly meta: string;
  /** The parts its text has, in order. */
  readonly parts: readonly string[];
}

/** A name for a folder and an address. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Writes the folder of a document: `meta.yaml`, and one text per language with every part's heading and nothing under it. Nothing is
 * overwritten.
 * @returns why it was not written, as a sentence; null where it was
 */
export function beginDocument(root: string, { command, asked, folder, meta, parts }: NewDocument): string | null {
  const example = `npm run ${command} -- kinesis-for-order`;
  if (!SLUG.test(asked)) return `expected a slug such as kinesis-for-order, found "${asked}". Write ${example}`;
  const place = path.join(root, folder);
  if (existsSync(place)) return `${folder}: expected no such folder, found one. Choose another slug: ${example}`;
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'meta.yaml'), meta);
  const body = parts.map((id) => `<Part id="${id}" />\n`).join('\n');
  for (const locale of locales)
    writeFileSync(path.join(place, `${locale}.mdx`), `---\ntitle: ''\ndescription: ''\n---\n\n${body}`);
  return null;
}

/** Says what was begun and what is next, or why nothing was. */
export function reportBegun(problem: string | null, next: string): void {
  if (problem === null) console.log(next);
  else {
    console.error(problem);
    process.exitCode = 1;
  }
}
