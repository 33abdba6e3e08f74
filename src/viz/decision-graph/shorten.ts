import { textWidth } from '../kit/text-width.ts';

/** A text cut to a width, with an ellipsis: the list of parts says it whole. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = Math.max(1, Math.floor(width / textWidth('x', size)) - 1);
  return `${text.slice(0, room).replace(/[\s,]+$/, '')}…`;
}
