import { textWidth } from '../kit/text-width.ts';

/** A name inside its region; the centre of its lines, in the drawing's units. */
export interface RegionName {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The grid and how large one cell is drawn. */
export interface CellGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Region of a cell, y downwards; negative where there is none. */
  readonly regionOf: (column: number, row: number) => number;
}

export const NAME_SIZE = 16;
export const NAME_LINE = 19;
/** Kept free on either side of a name. */
const PADDING = 7;

interface Room {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Finds room for the name of a region: the rectangle within it that is roomiest for the longest wording that fits anywhere. Null
 * when not even the shortest does: the table names it.
 */
export function placeName(grid: CellGrid, region: number, wordings: readonly (readonly string[])[]): RegionName | null {
  const rooms = roomsOf(grid, region);
  for (const lines of wordings) {
    const width = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE, 'serif'))) + 2 * PADDING;
    const height = lines.length * NAME_LINE + PADDING;
    const slack = (room: Room) =>
      Math.min((room.columns * grid.cellWidth) / width, (room.rows * grid.cellHeight) / height);
    const best = rooms.reduce<Room | null>(
      (found, room) => (found && slack(found) >= slack(room) ? found : room),
      null,
    );
    if (best !== null && slack(best) >= 1) {
      return {
        x: (best.column + best.columns / 2) * grid.cellWidth,
        y: (best.row + best.rows / 2) * grid.cellHeight,
        lines,
      };
    }
  }
  return null;
}

/** Rectangles within a region that cannot be made wider: one for each stretch of a row at each height it reaches upwards. */
function roomsOf({ columns, rows, regionOf }: CellGrid, region: number): readonly Room[] {
  const heights = new Array<number>(columns).fill(0);
  const rooms: Room[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights[column] = regionOf(column, row) === region ? (heights[column] ?? 0) + 1 : 0;
    }
    rooms.push(...roomsUnder(heights, row));
  }
  return rooms;
}

/** The largest rectangles standing on one row under a skyline of heights. */
function roomsUnder(heights: readonly number[], row: number): readonly Room[] {
  const rooms: Room[] = [];
  const open: { readonly start: number; readonly height: number }[] = [];
  for (let column = 0; column <= heights.length; column++) {
    const height = heights[column] ?? 0;
    let start = column;
    for (let last = open.at(-1); last !== undefined && last.height > height; last = open.at(-1)) {
      open.pop();
      start = last.start;
      rooms.push({ column: start, row: row - last.height + 1, columns: column - start, rows: last.height });
    }
    if (height > 0 && (open.at(-1)?.height ?? 0) < height) open.push({ start, height });
  }
  return rooms;
}
