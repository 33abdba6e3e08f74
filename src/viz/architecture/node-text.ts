import { wrapWords } from '../kit/wrap-words.ts';
import { labelWidth } from './label-width.ts';
import type { DiagramNode } from './model.ts';

/** Distance of the words from the left and the right side of a box. */
export const PADDING = { left: 12, right: 8 } as const;
export const NAME = { size: 13, line: 16, first: 20 } as const;
export const SMALL = { size: 12, line: 15, foot: 10 } as const;
/** From the last line of the name to the first of what the part runs on. */
const BETWEEN = 18;
/** Room kept for what may stand in the corner: a cost of six figures, "desconhecida", "stops 12 parts". A longer latency has more. */
const BADGE_ROOM = 82;
const BADGE_GAP = 5;
/** Room for three lines: boxes whose name takes one and boxes whose name takes two are of one height. */
const LEAST_HEIGHT = 64;

/** The words of a part in the lines they stand in. */
export interface NodeText {
  readonly name: readonly string[];
  readonly service: readonly string[];
}

/** Wraps the words of a part to the width of its box. */
export function nodeText({ name, service }: DiagramNode, width: number): NodeText {
  const wrapped = (text: string, size: number) => wrapWords(text, (line) => labelWidth(line, size) <= roomIn(width));
  return { name: wrapped(name, NAME.size), service: wrapped(service, SMALL.size) };
}

/** The height a box must have for its words: nothing is cut, whichever view writes into its corner. */
export function nodeHeight(node: DiagramNode, width: number): number {
  const { name, service } = nodeText(node, width);
  const badge = Math.max(BADGE_ROOM, labelWidth(node.latency?.text ?? '', SMALL.size));
  const rows = service.length + (fitsBeside(service, badge, width) ? 0 : 1);
  const height = NAME.first + NAME.line * (name.length - 1) + BETWEEN + SMALL.line * (rows - 1) + SMALL.foot;
  return Math.max(LEAST_HEIGHT, height);
}

/** Whether so wide a badge has room on the last line of the service; under it otherwise. */
export function fitsBeside(service: readonly string[], badge: number, width: number): boolean {
  return labelWidth(service.at(-1) ?? '', SMALL.size) + BADGE_GAP + badge <= roomIn(width);
}

function roomIn(width: number): number {
  return width - PADDING.left - PADDING.right;
}
