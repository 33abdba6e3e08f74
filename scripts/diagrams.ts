/**
 * `npm run diagrams [-- <part of a slug>] [--all]`: draws the Mermaid diagrams of documents whose drawing is missing or stale; `--all` draws
 * every one anew. Needs a browser, as the tests do; building the site needs none.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stampIn } from '#documents/diagram-stamp.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { openRenderer } from './diagrams/open-renderer.ts';
import { writeDrawing } from './diagrams/write-drawing.ts';
import { root } from './root.ts';

const words = process.argv.slice(2);
const everything = words.includes('--all');
const wanted = words.find((word) => !word.startsWith('--')) ?? '';

const due = readDocuments(root, locales)
  .documents.filter(({ slug }) => slug.includes(wanted))
  .flatMap(({ diagrams }) => diagrams)
  .filter(({ svg, stamp }) => stamp !== null && (everything || svg === null || stampIn(svg) !== stamp));

if (due.length > 0) {
  const renderer = await openRenderer();
  for (const { id, sourceFile, svgFile, source, stamp } of due) {
    try {
      const svg = writeDrawing(await renderer.render(source ?? ''), id, stamp ?? '');
      writeFileSync(path.join(root, svgFile), svg);
      console.log(`${svgFile}: ${/ width="(\d+)"/.exec(svg)?.[1] ?? '?'} wide, ${svg.length} bytes`);
    } catch (error) {
      console.error(`${sourceFile}: ${error instanceof Error ? error.message.split('\n    at ')[0] : String(error)}`);
      process.exitCode = 1;
    }
  }
  await renderer.close();
}
console.log(due.length === 0 ? 'Every drawing is fresh.' : `${due.length} drawn.`);
