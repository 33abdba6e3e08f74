import type { ViewContext } from '../kit/view-context.ts';
import type { PortfolioAnswer } from './answer.ts';
import type { PortfolioWords } from './words.ts';

/** What every drawing of a portfolio is made from. */
export interface PortfolioProps {
  readonly answer: PortfolioAnswer;
  readonly words: PortfolioWords;
  readonly context: ViewContext;
}
