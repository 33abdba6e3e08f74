import { fixed } from '../kit/fixed.ts';
import type { Point } from './model.ts';

/** Radius of the bend of an edge. */
const BEND = 6;

/**
 * A line along the points with rounded bends. Every step is written as from the one before, so that bends of one kind are the same
 * letters and the page compresses.
 */
export function edgePath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  let from = start;
  return rest.reduce(
    (path, point, index) => {
      const after = rest[index + 1];
      if (after === undefined) return path + lineTo(from, point);
      const [into, out] = [toward(point, from), toward(point, after)];
      const bend = `q${step(into, point)} ${step(into, out)}`;
      const line = lineTo(from, into);
      from = out;
      return path + line + bend;
    },
    `M${fixed(start.x)} ${fixed(start.y)}`,
  );
}

function lineTo(from: Point, to: Point): string {
  const [x, y] = [fixed(to.x - from.x), fixed(to.y - from.y)];
  if (x === 0) return y === 0 ? '' : `v${y}`;
  return y === 0 ? `h${x}` : `l${x} ${y}`;
}

function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The head of the arrow at the last point. */
export function arrowPath(points: readonly Point[]): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const [one, other] = [1, -1].map((side) => ({
    x: end.x - 8 * along.x - 4 * side * along.y,
    y: end.y - 8 * along.y + 4 * side * along.x,
  })) as [Point, Point];
  return `M${fixed(end.x)} ${fixed(end.y)}${lineTo(end, one)}${lineTo(one, other)}z`;
}

function step(from: Point, to: Point): string {
  return `${fixed(to.x - from.x)} ${fixed(to.y - from.y)}`;
}
