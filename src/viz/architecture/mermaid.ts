import type { ArchitectureModel } from './model.ts';

const ARROWS = { event: '-->', call: '==>', data: '-.->' } as const;

/** The architecture as Mermaid text, to be copied into somebody else's document. */
export function toMermaid({ zones, nodes, edges }: ArchitectureModel): string {
  const node = (id: string) => `  ${safe(id)}["${quoted(nodes.find((each) => each.id === id)?.name ?? id)}"]`;
  const inZone = (zone: string | null) => nodes.filter((each) => each.zone === zone).map(({ id }) => node(id));
  return [
    'flowchart LR',
    ...inZone(null),
    ...zones.flatMap(({ id, name }) => [
      `  subgraph ${safe(id)}["${quoted(name)}"]`,
      ...inZone(id).map((line) => `  ${line}`),
      '  end',
    ]),
    ...edges.map(({ from, to, kind, label }) => `  ${safe(from)} ${ARROWS[kind]}|"${quoted(label)}"| ${safe(to)}`),
  ].join('\n');
}

/** `end` and hyphens mean something in Mermaid. */
function safe(id: string): string {
  return `n_${id.replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '#quot;');
}
