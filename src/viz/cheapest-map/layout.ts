import { NOBODY, PENDING } from '#engine/decisions/cheapest/cheapest-map.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Frame } from '../kit/frame.ts';
import { chartHeight, frameOf, isNarrow } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import type { OptionStyle } from '../kit/option-style.ts';
import { optionStyle } from '../kit/option-style.ts';
import { ticksOf } from '../kit/ticks.ts';
import type { CheapestMapModel, MapCell } from './model.ts';
import { position, winnerIndex } from './model.ts';
import { outlineOf } from './outline.ts';
import type { CellGrid, RegionName } from './place-names.ts';
import { placeName } from './place-names.ts';
import type { MapWriter } from './writer.ts';

/** Where one option is the cheapest; `option` null = where none can carry the workload. */
export interface MapRegion {
  readonly option: OptionId | null;
  readonly style: OptionStyle | null;
  /** Outline in units of cells from the top left corner. */
  readonly d: string;
  readonly name: RegionName | null;
}

export interface MapLayout {
  readonly frame: Frame;
  readonly narrow: boolean;
  /** Size of a cell. */
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly columns: readonly GridLine[];
  readonly rows: readonly GridLine[];
  readonly regions: readonly MapRegion[];
  readonly current: { readonly x: number; readonly y: number } | null;
  /** Top left corner of a cell. */
  readonly corner: (cell: MapCell) => { readonly x: number; readonly y: number };
  /** The cell under a point of the drawing, kept on the map. */
  readonly cellUnder: (x: number, y: number) => MapCell;
}

/** Lays the map out for a width: regions as outlines with their names inside, where there is room. */
export function layoutCheapestMap(model: CheapestMapModel, width: number, write: MapWriter): MapLayout {
  const narrow = isNarrow(width);
  const frame = frameOf(width, chartHeight(width), {
    top: 24,
    right: narrow ? 12 : 20,
    bottom: 46,
    left: narrow ? 54 : 62,
  });
  const [columns, rows] = [model.volumes.length, model.payloads.length];
  const cellWidth = (frame.right - frame.left) / columns;
  const cellHeight = (frame.bottom - frame.top) / rows;
  const toX = (volume: number) => frame.left + (position(model.volumes, volume) + 0.5) * cellWidth;
  const toY = (payload: number) => frame.bottom - (position(model.payloads, payload) + 0.5) * cellHeight;
  return {
    frame,
    narrow,
    cellWidth,
    cellHeight,
    columns: ticksOf('decades', ends(model.volumes), narrow ? 5 : 10).map(({ value, labelled }) => ({
      at: toX(value),
      label: labelled ? write.tick(value) : null,
    })),
    rows: ticksOf('powers-of-two', ends(model.payloads), 8).map(({ value, labelled }) => ({
      at: toY(value),
      label: labelled ? write.format.bytes(value) : null,
    })),
    regions: regionsOf(model, { columns, rows, cellWidth, cellHeight }, write),
    current: currentOf(model, toX, toY),
    corner: ({ column, row }) => ({
      x: frame.left + column * cellWidth,
      y: frame.bottom - (row + 1) * cellHeight,
    }),
    cellUnder: (x, y) => ({
      column: clamp(Math.floor((x - frame.left) / cellWidth), columns),
      row: clamp(Math.floor((frame.bottom - y) / cellHeight), rows),
    }),
  };
}

function ends(values: readonly number[]): readonly [number, number] {
  return [values[0] ?? 1, values.at(-1) ?? 1];
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function currentOf(
  { volumes, payloads, current: { eventsPerMonth, payloadBytes } }: CheapestMapModel,
  toX: (volume: number) => number,
  toY: (payload: number) => number,
): MapLayout['current'] {
  const within = (values: readonly number[], value: number) => {
    const at = position(values, value);
    return at >= -0.5 && at <= values.length - 0.5;
  };
  if (!within(volumes, eventsPerMonth) || !within(payloads, payloadBytes)) return null;
  return { x: toX(eventsPerMonth), y: toY(payloadBytes) };
}

function regionsOf(model: CheapestMapModel, cells: Omit<CellGrid, 'regionOf'>, write: MapWriter): readonly MapRegion[] {
  const regionOf = (column: number, row: number) => winnerIndex(model, { column, row: cells.rows - 1 - row });
  const isYours = yourRoom(model, cells);
  const grid: CellGrid = { ...cells, regionOf: (x, y) => (isYours(x, y) ? PENDING : regionOf(x, y)) };
  return [NOBODY, ...model.options.keys()].flatMap((region) => {
    const d = outlineOf(cells.columns, cells.rows, (column, row) => regionOf(column, row) === region);
    if (d === '') return [];
    const option = model.options[region] ?? null;
    const name = placeName(grid, region, wordingsOf(option, write));
    return [{ option, style: option === null ? null : optionStyle(option), d, name }];
  });
}

/** Room that the mark of the reader's own workload takes with its label: before it, after it, above it, below it. */
const YOURS = { before: 10, after: 64, above: 26, below: 12 };

function yourRoom(
  { volumes, payloads, current }: CheapestMapModel,
  { rows, cellWidth, cellHeight }: Omit<CellGrid, 'regionOf'>,
): (column: number, row: number) => boolean {
  const x = position(volumes, current.eventsPerMonth) + 0.5;
  const y = rows - 0.5 - position(payloads, current.payloadBytes);
  return (column, row) =>
    column > x - 1 - YOURS.before / cellWidth &&
    column < x + YOURS.after / cellWidth &&
    row > y - 1 - YOURS.above / cellHeight &&
    row < y + YOURS.below / cellHeight;
}

/** The name in one line, then in two. */
function wordingsOf(option: OptionId | null, { shortNames, words }: MapWriter): readonly (readonly string[])[] {
  const name = option === null ? words.mapNobody : shortNames[option];
  const parts = name.split(' ');
  const half = Math.ceil(parts.length / 2);
  return parts.length < 2 ? [[name]] : [[name], [parts.slice(0, half).join(' '), parts.slice(half).join(' ')]];
}
