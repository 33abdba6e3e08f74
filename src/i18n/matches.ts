import { fold } from './fold.ts';

/** Whether every word searched for stands in a text that is folded already. */
export function matches(foldedText: string, search: string): boolean {
  return fold(search)
    .split(' ')
    .every((word) => foldedText.includes(word));
}
