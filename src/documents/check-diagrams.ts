import { typedNumbers } from './check-prose.ts';
import { stampIn } from './diagram-stamp.ts';
import { describeProblem } from './problem.ts';
import type { DiagramFiles } from './read-diagrams.ts';
import type { SiteDocument } from './read-documents.ts';
import { yamlLine } from './yaml-line.ts';

/** A drawing larger than this is two drawings. */
const MAX_BYTES = 8192;

/** What keeps the Mermaid drawings of a document from being published: missing, stale, unused, or not the same in both languages. */
export function checkDiagrams({ slug, metaFile, metaText, diagrams, strays, used }: Drawn): readonly string[] {
  const declared = [...new Set(diagrams.map(({ id }) => id))];
  return [
    ...strays.map((file) =>
      describeProblem({
        file,
        line: 1,
        expected: `a diagram of ${metaFile}`,
        found: 'none of this name',
        repair: 'Declare it, or remove the file.',
      }),
    ),
    ...declared
      .filter((id) => !used.includes(id))
      .map((id) =>
        describeProblem({
          file: metaFile,
          line: yamlLine(metaText, ['diagrams', id]),
          expected: `<Mermaid id="${id}" /> in the text`,
          found: 'none',
          repair: 'Show the diagram or remove it.',
        }),
      ),
    ...diagrams.flatMap((diagram) => [...checkFiles(diagram, slug), ...checkText(diagram)]),
    ...declared.flatMap((id) => checkStructure(diagrams.filter((diagram) => diagram.id === id))),
  ];
}

interface Drawn extends Pick<SiteDocument, 'slug' | 'metaFile' | 'metaText' | 'diagrams' | 'strays'> {
  /** Ids the texts show. */
  readonly used: readonly string[];
}

function checkFiles({ sourceFile, svgFile, source, svg, stamp }: DiagramFiles, slug: string): readonly string[] {
  const repair = `Draw it: npm run diagrams -- ${slug}`;
  const of = (file: string, expected: string, found: string, mend = repair) => [
    describeProblem({ file, line: 1, expected, found, repair: mend }),
  ];
  if (source === null || stamp === null)
    return of(sourceFile, "the diagram's source", 'none', `Write it, then ${repair.toLowerCase()}`);
  if (svg === null) return of(svgFile, `the drawing of ${sourceFile}`, 'none');
  const found = stampIn(svg);
  if (found !== stamp) return of(svgFile, `data-source="${stamp}", the stamp of ${sourceFile}`, found ?? 'none');
  const bytes = Buffer.byteLength(svg);
  if (bytes <= MAX_BYTES) return [];
  return of(svgFile, `at most ${MAX_BYTES} bytes`, String(bytes), 'Show less, or make two diagrams of it.');
}

/** Numbers are as forbidden in a drawing as in the text around it: a price refresh would not reach them. */
function checkText({ sourceFile, source }: DiagramFiles): readonly string[] {
  return typedNumbers(source ?? '').map(({ what, text, at }) =>
    describeProblem({
      file: sourceFile,
      line: (source ?? '').slice(0, at).split('\n').length,
      expected: 'words',
      found: `${what} typed as text: "${text}"`,
      repair: 'Say it in the text around the drawing, by <Metric>, <Quota>, <Rate> or <Fact>.',
    }),
  );
}

function checkStructure([original, ...translations]: readonly DiagramFiles[]): readonly string[] {
  if (original?.source == null) return [];
  const expected = structureOf(original.source);
  const linesOf = (source: string) => [...source.split('\n').entries()].filter(([, line]) => isDrawn(line.trim()));
  return translations.flatMap(({ sourceFile, source }) => {
    if (source === null) return [];
    const found = structureOf(source);
    const at = Math.max(expected.length, found.length);
    const line = [...Array(at).keys()].find((index) => expected[index] !== found[index]);
    if (line === undefined) return [];
    const [row] = linesOf(source)[line] ?? linesOf(source).at(-1) ?? [0];
    return [
      describeProblem({
        file: sourceFile,
        line: row + 1,
        expected: `"${expected[line] ?? 'the end'}" as in ${original.sourceFile}`,
        found: `"${found[line] ?? 'the end'}"`,
        repair: 'Draw the same in both languages.',
      }),
    ];
  });
}

/** Keywords that open a block and are followed by words: `alt the key is free`. */
const BLOCKS = /^(alt|else|opt|loop|par|and|break|critical|option|section|title)\b.*$/;

/** Whether a line draws something: it is neither empty nor a remark. */
function isDrawn(line: string): boolean {
  return line !== '' && !line.startsWith('%%');
}

/** A source without its words: what both languages must share, line by line. */
export function structureOf(source: string): readonly string[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter(isDrawn)
    .map((line) =>
      line
        .replace(/"[^"]*"/g, '""')
        .replace(/^(participant|actor)\s+(\S+)\s+as\s.*$/, '$1 $2')
        .replace(/\|[^|{}]+\|/g, '||')
        .replace(BLOCKS, '$1')
        .replace(/:\s.*$/, ':'),
    );
}
