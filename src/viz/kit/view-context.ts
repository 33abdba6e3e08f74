import type { Formula } from '#engine/pricing/formula.ts';
import type { Format } from './format.ts';
import type { Names } from './names.ts';
import type { ResultWords } from './result-words.ts';

/** What every drawing of a result needs besides the result. */
export interface ViewContext {
  readonly format: Format;
  readonly words: ResultWords;
  readonly names: Names;
  /** A formula as a sentence of arithmetic. */
  formula(formula: Formula): string;
  /**
   * Whether a panel or a folded section is filled. A page built ahead fills all of them; in the browser only those that are
   * open are drawn again with each input.
   */
  isOpen(id: string): boolean;
}
