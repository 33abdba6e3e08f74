import type { Mark, Traffic } from './look.ts';
import type { DiagramEdge, DiagramLayout, Point } from './model.ts';

/** How fast a dot runs, in units of the drawing a second: slow enough to be followed. */
const SPEED = 70;
/** Dots that enter the busiest edge in a second, and the fewest that enter any: fewer would not be seen. */
const MOST_PER_SECOND = 2.5;
const LEAST_PER_SECOND = 0.1;

/** Dots on each edge in proportion to what goes along it; an edge whose rate is not known has none. */
export function edgeTraffic(
  { edges }: Pick<DiagramLayout, 'edges'>,
  rates: ReadonlyMap<string, number>,
): ReadonlyMap<string, Traffic> {
  const busiest = Math.max(0, ...rates.values());
  const traffic = new Map<string, Traffic>();
  for (const { id, points } of edges) {
    const rate = rates.get(id) ?? 0;
    if (rate <= 0) continue;
    const perSecond = Math.max(LEAST_PER_SECOND, (rate / busiest) * MOST_PER_SECOND);
    const seconds = Math.round((pathLength(points) / SPEED) * 10) / 10;
    // A rate so low that a dot is under way for a part of the time only is shown by one dot that takes its turn.
    traffic.set(id, { dots: Math.max(1, Math.round(perSecond * seconds)), seconds: Math.max(seconds, 0.5) });
  }
  return traffic;
}

/** The rates of edges that still carry something while a part fails: nothing leaves or reaches a part that fails or stops. */
export function flowingRates(
  edges: readonly Pick<DiagramEdge, 'id' | 'from' | 'to'>[],
  rates: ReadonlyMap<string, number>,
  marks: ReadonlyMap<string, Pick<Mark, 'tone'>>,
): ReadonlyMap<string, number> {
  const isStill = (part: string) => ['failed', 'stopped'].includes(marks.get(part)?.tone ?? '');
  const still = new Set(edges.filter(({ from, to }) => isStill(from) || isStill(to)).map(({ id }) => id));
  return new Map([...rates].filter(([edge]) => !still.has(edge)));
}

function pathLength(points: readonly Point[]): number {
  return points
    .slice(1)
    .reduce((sum, { x, y }, index) => sum + Math.hypot(x - (points[index]?.x ?? x), y - (points[index]?.y ?? y)), 0);
}
