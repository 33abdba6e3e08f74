import type { ForecastScore } from './benchmark/forecast-accuracy.ts';
import scores from './benchmark/forecast-accuracy.json' with { type: 'json' };

/** How accurate the forecast was found to be over all bills of the published set; `tests/golden/forecast-accuracy.test.ts` holds it to what is measured. */
export const PUBLISHED_ACCURACY: readonly ForecastScore[] = (scores as readonly ForecastScore[]).filter(
  ({ group }) => group === 'all',
);
