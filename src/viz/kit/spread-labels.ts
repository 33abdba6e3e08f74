/** A label that wants its centre at `at` and needs `size` along the same axis. */
export interface WantedLabel {
  readonly at: number;
  readonly size: number;
}

/** Labels that touch are moved as one, around the middle of what they wanted. */
interface Block {
  readonly members: readonly number[];
  readonly size: number;
  /** Sum over members of where the block would start, were only that member asked. */
  readonly startSum: number;
}

/**
 * Moves labels apart along one axis as little as needed, keeping their order and staying between the bounds. Returns the
 * centres in the order given. When they cannot all fit, they start at the lower bound and run past the upper one.
 */
export function spreadLabels(labels: readonly WantedLabel[], [from, to]: readonly [number, number]): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a).at - at(labels, b).at || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const { at: centre, size } = at(labels, index);
    blocks.push({ members: [index], size, startSum: centre - size / 2 });
    while (blocks.length > 1 && touches(blocks, from, to)) mergeLast(blocks);
  }
  return place(blocks, labels, [from, to]);
}

function touches(blocks: readonly Block[], from: number, to: number): boolean {
  const [above, below] = [blocks[blocks.length - 2], blocks[blocks.length - 1]];
  if (above === undefined || below === undefined) return false;
  return startOf(above, from, to) + above.size > startOf(below, from, to);
}

function startOf({ members, size, startSum }: Block, from: number, to: number): number {
  return Math.max(from, Math.min(startSum / members.length, to - size));
}

function mergeLast(blocks: Block[]): void {
  const below = blocks.pop();
  const above = blocks.pop();
  if (above === undefined || below === undefined) return;
  blocks.push({
    members: [...above.members, ...below.members],
    size: above.size + below.size,
    startSum: above.startSum + below.startSum - above.size * below.members.length,
  });
}

function place(
  blocks: readonly Block[],
  labels: readonly WantedLabel[],
  [from, to]: readonly [number, number],
): readonly number[] {
  const centres: number[] = [];
  for (const block of blocks) {
    let start = startOf(block, from, to);
    for (const index of block.members) {
      const { size } = at(labels, index);
      centres[index] = start + size / 2;
      start += size;
    }
  }
  return centres;
}

function at(labels: readonly WantedLabel[], index: number): WantedLabel {
  return labels[index] ?? { at: 0, size: 0 };
}
