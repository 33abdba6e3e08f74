import type { Mark, Traffic } from './look.ts';
import type { DiagramEdge, DiagramLayout, Point } from './model.ts';

/** How fast a dot runs, in units of the drawing a second: slow enough to be followed. */
const SPEED = 70;
/** A dot that runs shorter is not seen. */
const SHORTEST_RUN = 0.5;
/** Dots that enter the busiest edge in a second. */
const MOST_PER_SECOND = 2.5;
/** Seconds between the dots of the rarest edge: longer, and none would be seen. */
export const RAREST_SECONDS = 10;

/** Dots enter each edge in proportion to what goes along it; an edge whose rate is not known has none. */
export function edgeTraffic(
  { edges }: Pick<DiagramLayout, 'edges'>,
  rates: ReadonlyMap<string, number>,
): ReadonlyMap<string, Traffic> {
  const busiest = Math.max(0, ...rates.values());
  const traffic = new Map<string, Traffic>();
  for (const { id, points } of edges) {
    const rate = rates.get(id) ?? 0;
    if (rate <= 0) continue;
    const perSecond = Math.max(1 / RAREST_SECONDS, (rate / busiest) * MOST_PER_SECOND);
    traffic.set(id, onEdge(perSecond, Math.max(pathLength(points) / SPEED, SHORTEST_RUN)));
  }
  return traffic;
}

/** Whole dots that keep to a rate: they run a little faster or slower for it, and one that is alone waits for its turn. */
function onEdge(perSecond: number, seconds: number): Traffic {
  const dots = Math.max(1, Math.round(perSecond * seconds));
  const every = dots / perSecond;
  return { dots, seconds: hundredths(dots === 1 ? Math.min(seconds, every) : every), every: hundredths(every) };
}

function hundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
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
