import { checkProse } from './check-prose.ts';
import { stampIn } from './diagram-stamp.ts';
import type { DiagramFiles } from './read-diagrams.ts';
import type { SiteDocument } from './read-documents.ts';

/** A drawing larger than this is two drawings. */
const MAX_BYTES = 8192;

/** What keeps the Mermaid drawings of a document from being published: missing, stale, unused, or not the same in both languages. */
export function checkDiagrams({ slug, metaFile, diagrams, strays, used }: Drawn): readonly string[] {
  const declared = [...new Set(diagrams.map(({ id }) => id))];
  return [
    ...strays.map((file) => `${file}: expected a diagram of ${metaFile}, found none. Declare it, or remove the file.`),
    ...declared
      .filter((id) => !used.includes(id))
      .map(
        (id) => `${metaFile}: expected <Mermaid id="${id}" /> in the text, found none. Show the diagram or remove it.`,
      ),
    ...diagrams.flatMap((diagram) => [...checkFiles(diagram, slug), ...checkText(diagram)]),
    ...declared.flatMap((id) => checkStructure(diagrams.filter((diagram) => diagram.id === id))),
  ];
}

interface Drawn extends Pick<SiteDocument, 'slug' | 'metaFile' | 'diagrams' | 'strays'> {
  /** Ids the texts show. */
  readonly used: readonly string[];
}

function checkFiles({ sourceFile, svgFile, source, svg, stamp }: DiagramFiles, slug: string): readonly string[] {
  if (source === null || stamp === null) return [`${sourceFile}: expected the diagram's source, found none. Write it.`];
  const repair = `npm run diagrams -- ${slug}`;
  if (svg === null) return [`${svgFile}: expected the drawing of ${sourceFile}, found none. ${repair}`];
  const found = stampIn(svg);
  if (found !== stamp)
    return [
      `${svgFile}: expected data-source="${stamp}", the stamp of ${sourceFile}, found ${found ?? 'none'}. ${repair}`,
    ];
  const bytes = Buffer.byteLength(svg);
  if (bytes > MAX_BYTES)
    return [`${svgFile}: expected at most ${MAX_BYTES} bytes, found ${bytes}. Show less, or make two diagrams of it.`];
  return [];
}

/** Numbers are as forbidden in a drawing as in the text around it: a price refresh would not reach them. */
function checkText({ sourceFile, source }: DiagramFiles): readonly string[] {
  return source === null ? [] : checkProse({ file: sourceFile, body: source, bodyLine: 1 });
}

function checkStructure([original, ...translations]: readonly DiagramFiles[]): readonly string[] {
  if (original?.source == null) return [];
  const expected = structureOf(original.source);
  return translations.flatMap(({ sourceFile, source }) => {
    if (source === null) return [];
    const found = structureOf(source);
    const at = Math.max(expected.length, found.length);
    const line = [...Array(at).keys()].find((index) => expected[index] !== found[index]);
    if (line === undefined) return [];
    return [
      `${sourceFile}: expected "${expected[line] ?? 'the end'}" as in ${original.sourceFile}, found "${found[line] ?? 'the end'}". Draw the same in both languages.`,
    ];
  });
}

/** Keywords that open a block and are followed by words: `alt the key is free`. */
const BLOCKS = /^(alt|else|opt|loop|par|and|break|critical|option|section|title)\b.*$/;

/** A source without its words: what both languages must share, line by line. */
export function structureOf(source: string): readonly string[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('%%'))
    .map((line) =>
      line
        .replace(/"[^"]*"/g, '""')
        .replace(/^(participant|actor)\s+(\S+)\s+as\s.*$/, '$1 $2')
        .replace(/\|[^|{}]+\|/g, '||')
        .replace(BLOCKS, '$1')
        .replace(/:\s.*$/, ':'),
    );
}
