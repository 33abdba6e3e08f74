import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { site } from '#i18n/text/site.ts';
import { toMarkdown } from './to-markdown.ts';

const ORIGIN = 'https://finops.moretes.com';

/**
 * Beside every page of the built site its Markdown twin (`…/index.md`), and an `llms.txt` per language that lists them: what is read by
 * programs and pasted into other documents. Gives the number of twins.
 */
export async function writeTwins(folder: string): Promise<number> {
  let written = 0;
  for (const locale of locales) {
    const pages = globSync(`${locale}/**/index.html`, { cwd: folder }).toSorted();
    const listed: string[] = [];
    for (const page of pages) {
      const address = `${ORIGIN}/${page.slice(0, -'index.html'.length)}`;
      const { title, description, markdown } = await toMarkdown(readFileSync(path.join(folder, page), 'utf8'), address);
      writeFileSync(path.join(folder, page.replace(/\.html$/, '.md')), markdown);
      listed.push(`- [${title}](${address}index.md): ${description}`);
      written += 1;
    }
    writeFileSync(path.join(folder, locale, 'llms.txt'), llmsText(locale, listed));
  }
  return written;
}

/** The form of llmstxt.org: a heading, a summary, a list of links with a sentence each. */
function llmsText(locale: Locale, listed: readonly string[]): string {
  const words = site[locale];
  return fill(`# {name}\n\n> {summary}\n\n## {pages}\n\n${listed.join('\n')}\n`, {
    name: words.name,
    summary: words.llmsSummary,
    pages: words.llmsPages,
  });
}
