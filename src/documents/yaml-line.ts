import { isNode, LineCounter, parseDocument } from 'yaml';

/** The line of a YAML text, or of the head of a Markdown text, on which the value at a path begins; where it is missing, that of what lacks it. */
export function yamlLine(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
