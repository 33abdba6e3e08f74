/** Mean width of a character of the two families, in em, measured over option names and axis labels; a little generous. */
const MEAN = { sans: 0.54, serif: 0.45 } as const;

/** About how wide a text will be, in the units of `size`: enough to keep labels apart without a browser. */
export function textWidth(text: string, size: number, family: keyof typeof MEAN = 'sans'): number {
  return text.length * MEAN[family] * size;
}
