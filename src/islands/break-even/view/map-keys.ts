import type { CheapestMapModel, MapCell } from '#viz/cheapest-map/model.ts';

/** Cells that a Page key moves. */
const LEAP = 12;

/** Where a key leads on the map: arrows by a cell, Page keys up and down by more, Home and End to the ends of the row. */
export function mapKey(key: string, cell: MapCell, { volumes, payloads }: CheapestMapModel): MapCell | null {
  const moved = step(key, cell, volumes.length);
  if (moved === null) return null;
  return {
    column: Math.max(0, Math.min(volumes.length - 1, moved.column)),
    row: Math.max(0, Math.min(payloads.length - 1, moved.row)),
  };
}

function step(key: string, { column, row }: MapCell, columns: number): MapCell | null {
  switch (key) {
    case 'ArrowRight':
      return { column: column + 1, row };
    case 'ArrowLeft':
      return { column: column - 1, row };
    case 'ArrowUp':
      return { column, row: row + 1 };
    case 'ArrowDown':
      return { column, row: row - 1 };
    case 'PageUp':
      return { column, row: row + LEAP };
    case 'PageDown':
      return { column, row: row - LEAP };
    case 'Home':
      return { column: 0, row };
    case 'End':
      return { column: columns - 1, row };
    default:
      return null;
  }
}
