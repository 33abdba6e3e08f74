import type { Locale } from '#i18n/locales.ts';
import type { PortfolioTexts } from '#i18n/portfolio-texts.ts';
import type { PortfolioAnswer } from '#viz/portfolio/answer.ts';
import type { ViewContext } from '#viz/kit/view-context.ts';
import { viewContext } from '../../results/view-context.ts';
import type { PortfolioState } from '../state.ts';

/** `stopped` by the reader or `failed`: the answer belongs to earlier inputs. */
export type Progress = 'done' | 'working' | 'stopped' | 'failed';

/** Everything a part of the page is drawn from. */
export interface PortfolioView {
  readonly locale: Locale;
  readonly texts: PortfolioTexts;
  readonly state: PortfolioState;
  readonly answer: PortfolioAnswer;
  readonly progress: Progress;
  /** What was just done, for the line beside the buttons. */
  readonly said: string;
  /** Counts what was unfolded and folded, so that drawings know when to fill or empty a panel. */
  readonly toggles: number;
  readonly results: ViewContext;
}

/** Puts state and answer together for drawing; without `isOpen` every panel is filled, as in a page built ahead. */
export function portfolioView(
  parts: Omit<PortfolioView, 'results'>,
  isOpen: (id: string) => boolean = () => true,
): PortfolioView {
  return { ...parts, results: viewContext(parts.locale, parts.texts.results, { isOpen }) };
}
