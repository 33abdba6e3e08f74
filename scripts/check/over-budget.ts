/** A breach of a budget as a sentence, or nothing. */
export function overBudget(what: string, bytes: number, budget: number): readonly string[] {
  return bytes <= budget ? [] : [`${what} ${bytes} bytes compressed, budget ${budget}`];
}
