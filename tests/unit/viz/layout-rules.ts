import type { DiagramLayout, PlacedBox, Placement, Point } from '#viz/architecture/model.ts';

/** Whether the straight line between two points runs through the inside of a box. */
function runsThrough(from: Point, to: Point, { x, y, width, height }: PlacedBox): boolean {
  const inside = 0.5;
  const overlaps = (a: number, b: number, low: number, high: number) =>
    Math.min(a, b) < high - inside && Math.max(a, b) > low + inside;
  return overlaps(from.x, to.x, x, x + width) && overlaps(from.y, to.y, y, y + height);
}

/** Edges that run through a part, with the part. */
export function collisions({ nodes, edges }: Placement): readonly string[] {
  return throughBoxes(edges, nodes);
}

/** Edges that run through the title of a zone, with the zone. */
export function crossedTitles({ titles, edges }: DiagramLayout): readonly string[] {
  return throughBoxes(edges, titles);
}

function throughBoxes(edges: Placement['edges'], boxes: readonly PlacedBox[]): readonly string[] {
  return edges.flatMap(({ id, points }) =>
    points
      .slice(1)
      .flatMap((to, index) =>
        boxes.filter((box) => runsThrough(points[index] as Point, to, box)).map((box) => `${id} through ${box.id}`),
      ),
  );
}

/** Titles that reach out of their zone, or over a part. */
export function strayTitles({ titles, zones, nodes }: DiagramLayout): readonly string[] {
  const isWithin = (title: PlacedBox, zone: PlacedBox | undefined) =>
    zone !== undefined &&
    title.x >= zone.x &&
    title.y >= zone.y &&
    title.x + title.width <= zone.x + zone.width &&
    title.y + title.height <= zone.y + zone.height;
  const corner = ({ x, y, width, height }: PlacedBox) => ({ x: x + width, y: y + height });
  return titles
    .filter(
      (title) =>
        !isWithin(
          title,
          zones.find(({ id }) => id === title.id),
        ) || nodes.some((node) => runsThrough(title, corner(title), node)),
    )
    .map(({ id }) => id);
}

/** Edges with a stretch that is neither level nor upright, floating point aside. */
export function slanted({ edges }: Placement): readonly string[] {
  const isStraight = (from: Point, to: Point) => Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y)) < 0.01;
  return edges
    .filter(({ points }) => !points.slice(1).every((to, index) => isStraight(points[index] as Point, to)))
    .map(({ id, points }) => `${id} ${JSON.stringify(points)}`);
}

/** Whether no box lies on another. */
export function boxesApart({ nodes }: Placement): boolean {
  return nodes.every((box, index) =>
    nodes.slice(index + 1).every((other) => !runsThrough(box, { x: box.x + box.width, y: box.y + box.height }, other)),
  );
}
