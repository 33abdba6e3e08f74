import { describeProblem } from './problem.ts';
import type { Use } from './read-body.ts';
import { componentUses, linkUses, listItemUses } from './read-body.ts';
import type { DocumentText } from './read-documents.ts';

/** Components whose order is the document's structure; of the others only the number of uses must agree. */
const STRUCTURE = new Set(['Part', 'Heading', 'Mermaid', 'Diagram', 'CodeBlock']);

/** A language of a document: what it uses of a kind, and which of it is its structure. */
interface Side {
  readonly text: DocumentText;
  readonly structure: readonly Use[];
}

/** Where two languages of a document differ in what they say: headings, figures, diagrams, links. The first is the original. */
export function checkParity(original: DocumentText, translation: DocumentText): readonly string[] {
  const [left, right] = [sideOf(original), sideOf(translation)];
  return [
    ...compareOrder(left, right),
    ...[componentUses, linkUses, listItemUses].flatMap((usesIn) => compareCounts(left, right, usesIn)),
  ];
}

function sideOf(text: DocumentText): Side {
  return { text, structure: componentUses(text.body).filter(({ use }) => STRUCTURE.has(use.split(' ')[0] ?? '')) };
}

/** The line of the file on which a place of its body stands; the last one for the end. */
function lineAt({ body, bodyLine }: DocumentText, at = body.trimEnd().length): number {
  return bodyLine + body.slice(0, at).split('\n').length - 1;
}

function compareOrder(left: Side, right: Side): readonly string[] {
  const longest = Math.max(left.structure.length, right.structure.length);
  const place = [...Array(longest).keys()].find((index) => left.structure[index]?.use !== right.structure[index]?.use);
  if (place === undefined) return [];
  const [expected, found] = [left.structure[place], right.structure[place]];
  return [
    describeProblem({
      file: right.text.file,
      line: lineAt(right.text, found?.at),
      expected: `${expected?.use ?? 'the end'} as in ${left.text.file}:${lineAt(left.text, expected?.at)}`,
      found: found?.use ?? 'the end',
      repair: 'Bring both texts to the same structure.',
    }),
  ];
}

function compareCounts(left: Side, right: Side, usesIn: (body: string) => readonly Use[]): readonly string[] {
  const [expected, found] = [usesIn(left.text.body), usesIn(right.text.body)];
  const uses = new Set([...expected, ...found].map(({ use }) => use));
  return [...uses].flatMap((use) => {
    const isUse = (other: Use) => other.use === use;
    return compareUses(use, { ...left, uses: expected.filter(isUse) }, { ...right, uses: found.filter(isUse) });
  });
}

type Counted = Side & { readonly uses: readonly Use[] };

function compareUses(use: string, left: Counted, right: Counted): readonly string[] {
  if (left.uses.length === right.uses.length) return [];
  const shown = left.uses.at(-1)?.at ?? 0;
  return [
    describeProblem({
      file: right.text.file,
      line: lineAt(right.text, right.uses.at(-1)?.at ?? sameSection(left, right, shown)),
      expected: `${left.uses.length} × ${use} as in ${left.text.file}:${lineAt(left.text, shown)}`,
      found: String(right.uses.length),
      repair: 'Say the same in both languages.',
    }),
  ];
}

/** Where the translation begins the part in which the original has something it lacks. */
function sameSection(left: Side, right: Side, at: number): number {
  const section = left.structure.filter((structure) => structure.at <= at).at(-1);
  return right.structure.find(({ use }) => use === section?.use)?.at ?? 0;
}
