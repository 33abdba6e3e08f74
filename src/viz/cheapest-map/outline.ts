/** Directions along the grid, in the order of a right turn. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * The outline of a set of cells as the `d` of a path in units of cells, y downwards: one closed loop around each connected part,
 * and around each hole, so that a region is filled without seams.
 */
export function outlineOf(columns: number, rows: number, holds: (column: number, row: number) => boolean): string {
  const edges = boundary(columns, rows, holds);
  let d = '';
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) d += loopFrom(start, edges, columns + 1);
  }
  return d;
}

/** Directions of the boundary edges that leave each corner, with the region on the right hand. */
type Edges = Map<number, number[]>;

function boundary(columns: number, rows: number, holds: (column: number, row: number) => boolean): Edges {
  const edges: Edges = new Map();
  const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < columns && y < rows && holds(x, y);
  const add = (x: number, y: number, direction: number) => {
    const corner = y * (columns + 1) + x;
    edges.set(corner, [...(edges.get(corner) ?? []), direction]);
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (!inside(x, y)) continue;
      if (!inside(x, y - 1)) add(x, y, 0);
      if (!inside(x + 1, y)) add(x + 1, y, 1);
      if (!inside(x, y + 1)) add(x + 1, y + 1, 2);
      if (!inside(x - 1, y)) add(x, y + 1, 3);
    }
  }
  return edges;
}

function loopFrom(start: number, edges: Edges, stride: number): string {
  let corner = start;
  let direction = -1;
  let d = `M${start % stride} ${Math.floor(start / stride)}`;
  do {
    const next = take(edges, corner, direction);
    let length = 0;
    do {
      const [dx, dy] = STEPS[next] ?? [0, 0];
      corner += dx + dy * stride;
      length++;
      // Straight on as far as the boundary goes.
    } while (corner !== start && takeSame(edges, corner, next));
    direction = next;
    d += command(direction, length);
  } while (corner !== start);
  return `${d}z`;
}

/** Takes an edge out of a corner; where two loops touch in a corner, the one that turns right, so that they stay apart. */
function take(edges: Edges, corner: number, direction: number): number {
  const out = edges.get(corner) ?? [];
  const right = out.indexOf((direction + 1) % 4);
  const [taken] = out.splice(Math.max(right, 0), 1);
  return taken ?? 0;
}

function takeSame(edges: Edges, corner: number, direction: number): boolean {
  const out = edges.get(corner) ?? [];
  if (out.length !== 1 || out[0] !== direction) return false;
  out.pop();
  return true;
}

function command(direction: number, length: number): string {
  const [dx, dy] = STEPS[direction] ?? [0, 0];
  return dx === 0 ? `v${dy * length}` : `h${dx * length}`;
}
