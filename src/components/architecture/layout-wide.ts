import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { DrawingHints } from '#documents/architecture-meta.ts';
import type { ArchitectureModel, DiagramLayout, Placement } from '#viz/architecture/model.ts';
import { nodeHeight } from '#viz/architecture/node-text.ts';
import { placeTitles, missingRoom } from '#viz/architecture/zone-title.ts';
import { placeGraph } from '../diagrams/place-graph.ts';

/** Width of a part's box. */
const NODE_WIDTH = 176;

const OPTIONS = {
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};
const DIRECTIONS = { across: 'RIGHT', down: 'DOWN' } as const;
const ORDERS = { kept: 'NODES_AND_EDGES', free: 'NONE' } as const;
const PLACEMENTS = { straight: 'BRANDES_KOEPF', tight: 'NETWORK_SIMPLEX' } as const;

/** Room a zone keeps to the left of its parts, beyond that of every zone, so that its title stands clear of edges. */
type Margins = Readonly<Record<string, number>>;

/** How often a drawing is placed anew to give a title room; each time settles at least one zone. */
const MOST_TRIES = 4;

/**
 * Places an architecture: orthogonal edges, nothing through a node or a zone's title. The same model always gives the same drawing.
 */
export async function layoutWide(model: ArchitectureModel, hints: DrawingHints): Promise<DiagramLayout> {
  let margins: Margins = {};
  for (let tries = 1; ; tries += 1) {
    const placed = withoutHints(await placeGraph(toGraph(model, hints, margins)), model);
    const titles = placeTitles(model.zones, placed);
    const missing = titles.map((title) => [title.id, missingRoom(title, placed)] as const);
    if (tries === MOST_TRIES || missing.every(([, room]) => room === 0)) return { ...placed, titles };
    margins = Object.fromEntries(missing.map(([zone, room]) => [zone, (margins[zone] ?? 0) + room]));
  }
}

/** Without the lines that only put one part before another. */
function withoutHints({ edges, ...placed }: Placement, model: ArchitectureModel): Placement {
  return { ...placed, edges: edges.filter(({ id }) => model.edges.some((edge) => edge.id === id)) };
}

function toGraph(model: ArchitectureModel, hints: DrawingHints, margins: Margins): ElkNode {
  const { zones, nodes, edges } = model;
  const inside = (parent: string | null): ElkNode[] => [
    ...zones
      .filter((zone) => zone.parent === parent)
      .map(({ id }) => ({ id, layoutOptions: zoneOptions(margins[id] ?? 0), children: inside(id) })),
    ...nodes
      .filter(({ zone }) => zone === parent)
      .map(({ id }) => ({ id, width: NODE_WIDTH, height: heightIn(model, parent) })),
  ];
  return {
    id: 'root',
    layoutOptions: {
      ...OPTIONS,
      'elk.direction': DIRECTIONS[hints.direction],
      'elk.layered.considerModelOrder.strategy': ORDERS[hints.order],
      'elk.layered.nodePlacement.strategy': PLACEMENTS[hints.edges],
    },
    children: inside(null),
    edges: [
      ...edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
      ...hints.before.map(([from, to]) => ({ id: `${from} before ${to}`, sources: [from], targets: [to] })),
    ],
  };
}

function zoneOptions(margin: number): Readonly<Record<string, string>> {
  return { 'elk.padding': `[top=34,left=${14 + margin},bottom=14,right=14]` };
}

/** Parts that stand together are of one height. */
function heightIn({ nodes }: ArchitectureModel, zone: string | null): number {
  return Math.max(...nodes.filter((node) => node.zone === zone).map((node) => nodeHeight(node, NODE_WIDTH)));
}
