/** The line of a text that certain words first stand on; the first line of a folded sentence, and of the text where they are not in it. */
export function lineOf(text: string, words: string): number {
  const start = text.indexOf(words.slice(0, 30));
  return start === -1 ? 1 : text.slice(0, start).split('\n').length;
}
