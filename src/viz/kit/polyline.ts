import { line } from 'd3';

export type Point = readonly [x: number, y: number];

/** Largest distance, in drawing units, by which a dropped point may lie off the line that is drawn. */
const TOLERANCE = 0.3;

/** The `d` of a path through points, without those that nobody would see (Ramer, Douglas and Peucker's way). */
export function polyline(points: readonly Point[]): string {
  const path = line<Point>().digits(1);
  return path(simplify(points)) ?? '';
}

/** Keeps the ends and every point that stands out of the straight line by more than the tolerance. */
export function simplify(points: readonly Point[], tolerance = TOLERANCE): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  let farthest = 0;
  let index = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const distance = distanceTo(points[i] ?? first, first, last);
    if (distance > farthest) [farthest, index] = [distance, i];
  }
  if (farthest <= tolerance) return [first, last];
  return [...simplify(points.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(points.slice(index), tolerance)];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}
