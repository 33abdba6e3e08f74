import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { ArchitectureModel, DiagramLayout } from '#viz/architecture/model.ts';
import { NODE_HEIGHT, NODE_WIDTH } from '#viz/architecture/model.ts';
import { placeGraph } from '../diagrams/place-graph.ts';

const OPTIONS = {
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};

const ZONE_OPTIONS = { 'elk.padding': '[top=34,left=14,bottom=14,right=14]' };

/** The room a drawing has on a wide screen, in its own units: beyond it would be shrunk until its words cannot be read. */
const ROOM = 1240;

/**
 * Places an architecture: orthogonal edges, nothing through a node; across, or down where that would be too wide. The same model always
 * gives the same drawing.
 */
export async function layoutWide(model: ArchitectureModel): Promise<DiagramLayout> {
  const across = await placeGraph(toGraph(model, 'RIGHT'));
  if (across.width <= ROOM) return across;
  const down = await placeGraph(toGraph(model, 'DOWN'));
  return down.width < across.width ? down : across;
}

function toGraph({ zones, nodes, edges }: ArchitectureModel, direction: 'RIGHT' | 'DOWN'): ElkNode {
  const inside = (parent: string | null): ElkNode[] => [
    ...zones
      .filter((zone) => zone.parent === parent)
      .map(({ id }) => ({ id, layoutOptions: ZONE_OPTIONS, children: inside(id) })),
    ...nodes.filter((node) => node.zone === parent).map(({ id }) => ({ id, width: NODE_WIDTH, height: NODE_HEIGHT })),
  ];
  return {
    id: 'root',
    layoutOptions: { ...OPTIONS, 'elk.direction': direction },
    children: inside(null),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
}
