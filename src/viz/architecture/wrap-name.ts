import { textWidth } from '../kit/text-width.ts';

/** A name on at most so many lines of a width, broken between words. */
export function wrapName(name: string, width: number, size: number, most = 2): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lines.length < most && textWidth(joined, size) > width) lines.push(word);
    else lines[Math.max(lines.length - 1, 0)] = joined;
  }
  return lines;
}
