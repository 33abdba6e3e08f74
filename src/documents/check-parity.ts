import { componentsIn, linksIn } from './read-body.ts';
import type { DocumentText } from './read-documents.ts';

/** Components whose order is the document's structure; of the others only the number of uses must agree. */
const STRUCTURE = new Set(['Part', 'Heading', 'Mermaid', 'Diagram', 'CodeBlock']);

/** Where two languages of a document differ in what they say: headings, figures, diagrams, links. The first is the original. */
export function checkParity(original: DocumentText, translation: DocumentText): readonly string[] {
  const [left, right] = [componentsIn(original.body), componentsIn(translation.body)];
  const structure = (uses: readonly string[]) => uses.filter((use) => STRUCTURE.has(use.split(' ')[0] ?? ''));
  return [
    ...compareOrder(original.file, translation.file, structure(left), structure(right)),
    ...compareCounts(original.file, translation.file, left, right),
    ...compareCounts(original.file, translation.file, linksIn(original.body), linksIn(translation.body)),
    ...compareCounts(original.file, translation.file, listItems(original.body), listItems(translation.body)),
  ];
}

function compareOrder(from: string, to: string, left: readonly string[], right: readonly string[]): readonly string[] {
  const at = left.findIndex((use, index) => right[index] !== use);
  const place = at === -1 && right.length > left.length ? left.length : at;
  if (place === -1) return [];
  return [
    `${to}: expected ${left[place] ?? 'the end'} as in ${from}, found ${right[place] ?? 'the end'}. Bring both texts to the same structure.`,
  ];
}

function compareCounts(from: string, to: string, left: readonly string[], right: readonly string[]): readonly string[] {
  const count = (uses: readonly string[], use: string) => uses.filter((other) => other === use).length;
  return [...new Set([...left, ...right])]
    .filter((use) => count(left, use) !== count(right, use))
    .map(
      (use) =>
        `${to}: expected ${count(left, use)} × ${use} as in ${from}, found ${count(right, use)}. Say the same in both languages.`,
    );
}

/** One entry for each item of a list: both languages have as many. */
function listItems(body: string): readonly string[] {
  return [...body.matchAll(/^\s*(?:[-*]|\d+\.)\s/gm)].map(() => 'list item');
}
