import type { ArchitectureModel, DiagramLayout, PlacedBox } from './model.ts';

/** Keys that move between parts. */
export const MOVE_KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type MoveKey = (typeof MOVE_KEYS)[number];

/** Whether a key moves between parts. */
export function isMoveKey(key: string): key is MoveKey {
  return MOVE_KEYS.some((each) => each === key);
}

/**
 * The part a key leads to: right along an edge, left against one, down and up to the next part as it is placed, Home and End to the
 * first and last one told of. The part itself where there is none.
 */
export function neighbour(model: ArchitectureModel, layout: DiagramLayout, from: string, key: MoveKey): string {
  const here = layout.nodes.find(({ id }) => id === from);
  if (here === undefined) return from;
  const found = candidates(model, layout, here, key);
  const [first, ...rest] = found;
  if (first === undefined) return from;
  return rest.reduce((near, box) => (distance(here, box) < distance(here, near) ? box : near), first).id;
}

function candidates(
  { nodes, edges }: ArchitectureModel,
  layout: DiagramLayout,
  here: PlacedBox,
  key: MoveKey,
): readonly PlacedBox[] {
  const placed = (ids: readonly (string | undefined)[]) => layout.nodes.filter(({ id }) => ids.includes(id));
  const middle = (box: PlacedBox) => box.y + box.height / 2;
  switch (key) {
    case 'ArrowRight':
      return placed(edges.filter(({ from }) => from === here.id).map(({ to }) => to));
    case 'ArrowLeft':
      return placed(edges.filter(({ to }) => to === here.id).map(({ from }) => from));
    case 'ArrowDown':
      return layout.nodes.filter((box) => middle(box) > middle(here));
    case 'ArrowUp':
      return layout.nodes.filter((box) => middle(box) < middle(here));
    case 'Home':
      return placed([nodes[0]?.id]);
    case 'End':
      return placed([nodes.at(-1)?.id]);
  }
}

/** Sideways counts twice: what stands in the same column is nearer than what stands beside it. */
function distance(one: PlacedBox, other: PlacedBox): number {
  const across = Math.abs(one.x + one.width / 2 - other.x - other.width / 2);
  const down = Math.abs(one.y + one.height / 2 - other.y - other.height / 2);
  return down + 2 * across;
}
