import { labelWidth } from './label-width.ts';
import type { PlacedBox, Placement, Point, Zone } from './model.ts';

const SIZE = 12;
/** Distance of a title from the sides of its zone, and of an edge from a title. */
const PADDING = 12;
const CLEAR = 6;
const TOP = 7;
const HEIGHT = 16;

type Placed = Pick<Placement, 'zones' | 'edges'>;
type Edges = Placement['edges'];

/** Where the titles of zones stand: no edge runs through one where its zone leaves room for it. */
export function placeTitles(zones: readonly Zone[], { zones: boxes, edges }: Placed): readonly PlacedBox[] {
  return boxes.flatMap((box) => {
    const zone = zones.find(({ id }) => id === box.id);
    return zone === undefined ? [] : [placeTitle(zone.name, box, edges)];
  });
}

/** In the strip over the parts: to the left if it can, to the right if edges come in there, else in the first gap between them. */
function placeTitle(name: string, zone: PlacedBox, edges: Edges): PlacedBox {
  const width = Math.ceil(labelWidth(name, SIZE));
  const [first, last] = [zone.x + PADDING, zone.x + zone.width - PADDING - width];
  const gaps = edges.flatMap(({ points }) => points.map(({ x }) => x + PADDING)).toSorted((one, other) => one - other);
  const places = [first, last, ...gaps]
    .filter((x) => x >= first && x <= Math.max(first, last))
    .map((x): PlacedBox => ({ id: zone.id, x, y: zone.y + TOP, width, height: HEIGHT }));
  return (places.find((title) => crossingEdges(title, edges).length === 0) ?? places[0]) as PlacedBox;
}

/** How much wider its zone must be to the left of its parts for a title to stand clear there: 0 where it does. */
export function missingRoom(title: PlacedBox, { zones, edges }: Placed): number {
  const zone = zones.find(({ id }) => id === title.id) ?? title;
  const end = title.x + title.width;
  const over = end + PADDING - zone.x - zone.width;
  const crossings = crossingEdges(title, edges);
  return Math.max(0, over, ...crossings.map((x) => end + CLEAR - x));
}

/** Where lines run through a title, or too near to it: the least x of each. */
function crossingEdges({ x, y, width, height }: PlacedBox, edges: Edges): readonly number[] {
  const overlaps = (one: number, other: number, low: number, high: number) =>
    Math.min(one, other) < high && Math.max(one, other) > low;
  const runsThrough = (from: Point, to: Point) =>
    overlaps(from.x, to.x, x - CLEAR, x + width + CLEAR) && overlaps(from.y, to.y, y, y + height);
  return edges.flatMap(({ points }) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index] ?? to;
      return runsThrough(from, to) ? [Math.min(from.x, to.x)] : [];
    }),
  );
}
