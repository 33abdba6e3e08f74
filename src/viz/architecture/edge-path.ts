import { fixed } from '../kit/fixed.ts';
import type { Point } from './model.ts';

/** Radius of the bend of an edge. */
const BEND = 6;

/** A line along the points with rounded bends. */
export function edgePath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      return `L${at(toward(point, before))}Q${at(point)} ${at(toward(point, after))}`;
    })
    .join('');
}

function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

/** The head of the arrow at the last point. */
export function arrowPath(points: readonly Point[]): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const back = { x: end.x - along.x * 8, y: end.y - along.y * 8 };
  const side = (sign: number) => ({ x: back.x - along.y * 4 * sign, y: back.y + along.x * 4 * sign });
  return `M${at(end)}L${at(side(1))}L${at(side(-1))}Z`;
}

function at({ x, y }: Point): string {
  return `${fixed(x)} ${fixed(y)}`;
}
