import type { DiagramLayout, PlacedBox, Point } from '#viz/architecture/model.ts';

/** Whether the straight line between two points runs through the inside of a box. */
function runsThrough(from: Point, to: Point, { x, y, width, height }: PlacedBox): boolean {
  const inside = 0.5;
  const overlaps = (a: number, b: number, low: number, high: number) =>
    Math.min(a, b) < high - inside && Math.max(a, b) > low + inside;
  return overlaps(from.x, to.x, x, x + width) && overlaps(from.y, to.y, y, y + height);
}

/** Edges that run through a box, with the box. */
export function collisions({ nodes, edges }: DiagramLayout): readonly string[] {
  return edges.flatMap(({ id, points }) =>
    points
      .slice(1)
      .flatMap((to, index) =>
        nodes.filter((box) => runsThrough(points[index] as Point, to, box)).map((box) => `${id} through ${box.id}`),
      ),
  );
}

/** Edges with a stretch that is neither level nor upright, floating point aside. */
export function slanted({ edges }: DiagramLayout): readonly string[] {
  const isStraight = (from: Point, to: Point) => Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y)) < 0.01;
  return edges
    .filter(({ points }) => !points.slice(1).every((to, index) => isStraight(points[index] as Point, to)))
    .map(({ id, points }) => `${id} ${JSON.stringify(points)}`);
}

/** Whether no box lies on another. */
export function boxesApart({ nodes }: DiagramLayout): boolean {
  return nodes.every((box, index) =>
    nodes.slice(index + 1).every((other) => !runsThrough(box, { x: box.x + box.width, y: box.y + box.height }, other)),
  );
}
