import { bookFor } from '../pricing/load-book.ts';
import { estimatorsFrom } from './estimators-from.ts';

/** The estimator behind published figures, at the prices of the committed books. */
export const publishedEstimator = estimatorsFrom(bookFor);
