/** Widths in em of the characters of Libre Franklin at weight 600, as a browser measured them; each class holds the widest of its own. */
const CLASSES: readonly (readonly [string, number])[] = [
  [' \u00a0', 0.22],
  [".,:;'’!ijlí", 0.26],
  ['()IÍ/-', 0.38],
  ['frt*', 0.44],
  ['J"1', 0.5],
  ['zs?cçyvaãáâà', 0.56],
  ['x×<>≈+–eéêuúkhn', 0.6],
  ['oõóôpbdqg', 0.63],
  ['LFEÉSZT$235', 0.67],
  ['DHGNOÓQ', 0.78],
  ['w&@', 0.84],
  ['mM%…', 0.94],
  ['W', 1.06],
];
/** Every other character: capitals and figures. */
const OTHERS = 0.74;

/** Width of a label in the units of `size`: never less than a browser will need for it. */
export function labelWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + emOf(letter), 0) * size;
}

function emOf(letter: string): number {
  return CLASSES.find(([letters]) => letters.includes(letter))?.[1] ?? OTHERS;
}
