import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { ArchitectureModel, DiagramLayout, PlacedBox, Point } from '#viz/architecture/model.ts';
import { NODE_HEIGHT, NODE_WIDTH } from '#viz/architecture/model.ts';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
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
  const across = await place(model, 'RIGHT');
  if (across.width <= ROOM) return across;
  const down = await place(model, 'DOWN');
  return down.width < across.width ? down : across;
}

async function place(model: ArchitectureModel, direction: 'RIGHT' | 'DOWN'): Promise<DiagramLayout> {
  const placed = await new ELK().layout(toGraph(model, direction));
  const zones: PlacedBox[] = [];
  const nodes: PlacedBox[] = [];
  const origins = new Map<string, Point>([['root', { x: 0, y: 0 }]]);
  const walk = (parent: ElkNode, origin: Point) => {
    for (const child of parent.children ?? []) {
      const box = {
        id: child.id,
        x: origin.x + (child.x ?? 0),
        y: origin.y + (child.y ?? 0),
        width: child.width ?? 0,
        height: child.height ?? 0,
      };
      (child.children ? zones : nodes).push(box);
      origins.set(child.id, box);
      walk(child, box);
    }
  };
  walk(placed, { x: 0, y: 0 });
  const edges = (placed.edges ?? []).map((edge) => {
    const origin = origins.get((edge as { container?: string }).container ?? 'root') ?? { x: 0, y: 0 };
    const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    // The library leaves a third of a unit between stretches on both sides of a zone's border; whole units close it.
    return {
      id: edge.id,
      points: points.map(({ x, y }) => ({ x: Math.round(x + origin.x), y: Math.round(y + origin.y) })),
    };
  });
  return { width: placed.width ?? 0, height: placed.height ?? 0, zones, nodes, edges };
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
