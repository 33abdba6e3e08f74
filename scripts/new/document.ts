import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A name for a folder and an address, or an error that says what one looks like. */
export function slugFrom(text: string | undefined): string {
  if (text !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  throw new Error(`expected a slug such as kinesis-for-order, found ${text ?? 'none'}`);
}

/** One text per language with every part's heading and nothing under it. Never overwrites. */
export function writeTexts(folder: string, locales: readonly string[], parts: readonly string[]): void {
  const body = parts.map((id) => `<Part id="${id}" />\n`).join('\n');
  for (const locale of locales) {
    const file = path.join(folder, `${locale}.mdx`);
    if (existsSync(file)) throw new Error(`${file} exists`);
    writeFileSync(file, `---\ntitle: ''\ndescription: ''\n---\n\n${body}`);
  }
}
