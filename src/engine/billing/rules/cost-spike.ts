import { USE_SQL } from '../anomalies/excluded-charges.ts';
import { allOf } from '../analysis/bill-view.ts';
import { is } from './rows-where.ts';
import { MIN_POINTS } from '../anomalies/decode-series.ts';
import { LEAST_CYCLES } from '../anomalies/fit-season.ts';
import { PARAMETERS } from '../anomalies/parameters.ts';
import type { DimensionCause } from '../anomalies/root-cause.ts';
import { LEAST_IMPACT } from '../analysis/bill-anomalies.ts';
import { LONGEST_PAUSE } from '../analysis/charge-stretches.ts';
import type { ExplainedAnomaly } from '../analysis/explain-anomalies.ts';
import { defineRule } from './define-rule.ts';
import type { Evidence, Judgement } from './finding.ts';
import { severityOf } from './finding.ts';

/** Keys of a dimension that a finding names, of those that explain it. */
const NAMED_KEYS = 3;

/**
 * Days that cost more than the history before them says they would, of a service or of the whole: spikes, and levels that rose to stay.
 * What is usual is judged by the detector (`anomalies/detect-anomalies.ts`), on days that are complete and without charges that say
 * nothing about use. Cheaper days are anomalies, too, but nothing to act upon. The cost is that of the days; what is above the
 * expected is the impact, and severity is judged by it.
 */
export const costSpike = defineRule({
  id: 'cost-spike',
  since: 1,
  needs: [['ChargePeriodStart'], ['ServiceName']],
  needsDays: MIN_POINTS,
  needsDaysTogether: true,
  criterion: {
    shares: { relative: PARAMETERS.minRelative, shift: PARAMETERS.shiftRelative, impact: LEAST_IMPACT.share },
    counts: {
      days: MIN_POINTS,
      spreads: PARAMETERS.spikeSpreads,
      cycles: LEAST_CYCLES,
      amount: LEAST_IMPACT.amount,
      pause: LONGEST_PAUSE,
    },
  },
  queries: {},
  judge: async ({ anomalies, extent }) => {
    const risen = (await anomalies()).filter(({ impact }) => impact > 0);
    return risen.map((anomaly) => judgeSpike(anomaly, extent.gross));
  },
});

function judgeSpike(anomaly: ExplainedAnomaly, gross: number): Judgement {
  const { scope, service, start, end, kind, expected, actual, score, impact, rows, cost, causes } = anomaly;
  const share = impact / gross;
  return {
    severity: severityOf(share),
    rows,
    cost,
    subject: { ...(scope === 'service' ? { ServiceName: service } : {}), ChargePeriodStart: start },
    where: () =>
      allOf([
        `CAST(ChargePeriodStart AS DATE) BETWEEN DATE '${start}' AND DATE '${end}'`,
        USE_SQL,
        ...(scope === 'service' ? [is('ServiceName', service)] : []),
      ]),
    evidence: { kind, end, expected, actual, score, impact, share, causes: causes.map(toEvidence) },
  };
}

function toEvidence({ dimension, cause }: DimensionCause): Evidence {
  const keys = cause.contributions
    .slice(0, Math.min(NAMED_KEYS, cause.explainedBy.length))
    .map(({ key, change, share }) => ({ key, change, share }));
  return { dimension, keys };
}
