/**
 * A text in lines, broken between words.
 * @param fits whether a line has room where it is to stand; a word too long for that has a line of its own all the same
 * @param most lines at the most: the last one takes what is left
 */
export function wrapWords(text: string, fits: (line: string) => boolean, most = Infinity): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lines.length < most && !fits(joined)) lines.push(word);
    else lines[Math.max(lines.length - 1, 0)] = joined;
  }
  return lines;
}
