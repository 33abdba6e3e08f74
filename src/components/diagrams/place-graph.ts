import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { PlacedBox, Placement, Point } from '#viz/architecture/model.ts';

/** What every drawing of ours asks of the layout library: layers, right angles, nothing through a box. */
const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

/** Places a graph, boxes within boxes included (those are zones). The same graph always gives the same layout. */
export async function placeGraph({ layoutOptions, ...graph }: ElkNode): Promise<Placement> {
  const placed = await new ELK().layout({ ...graph, layoutOptions: { ...LAYERED, ...layoutOptions } });
  const zones: PlacedBox[] = [];
  const nodes: PlacedBox[] = [];
  const origins = new Map<string, Point>([[placed.id, { x: 0, y: 0 }]]);
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
    const origin = origins.get((edge as { container?: string }).container ?? placed.id) ?? { x: 0, y: 0 };
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
