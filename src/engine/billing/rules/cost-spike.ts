import type { DimensionCause } from '../anomalies/root-cause.ts';
import { MIN_POINTS } from '../anomalies/decode-series.ts';
import { anomalyCauses } from '../analysis/anomaly-causes.ts';
import type { BillAnomaly } from '../analysis/bill-anomalies.ts';
import { findBillAnomalies } from '../analysis/bill-anomalies.ts';
import { EXPLAINED } from '../analysis/explain-anomalies.ts';
import { decodeDaily } from '../analysis/daily-series.ts';
import changeBySql from '../sql/change-by.sql';
import dailyCostBySql from '../sql/daily-cost-by.sql';
import { defineRule } from './define-rule.ts';
import type { RuleBill } from './define-rule.ts';
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
  queries: { daily: dailyCostBySql, change: changeBySql },
  judge: async (bill) => {
    const daily = decodeDaily(await bill.ask('daily', { dimension: 'ServiceName' }));
    const risen = findBillAnomalies(daily, bill.extent).filter(({ impact }) => impact > 0);
    const judgements: Judgement[] = [];
    for (const [index, anomaly] of risen.entries()) judgements.push(await judgeSpike(anomaly, bill, index < EXPLAINED));
    return judgements;
  },
});

async function judgeSpike(
  anomaly: BillAnomaly,
  { ask, extent, has }: RuleBill<'change'>,
  explain: boolean,
): Promise<Judgement> {
  const { scope, service, start, end, kind, expected, actual, score, impact, rows, cost } = anomaly;
  const causes = explain
    ? await anomalyCauses(anomaly, extent.firstDay ?? start, has, (values) => ask('change', values))
    : [];
  return {
    severity: severityOf(impact / extent.gross),
    rows,
    cost,
    subject: { ...(scope === 'service' ? { ServiceName: service } : {}), ChargePeriodStart: start },
    evidence: {
      kind,
      end,
      expected,
      actual,
      score,
      impact,
      share: impact / extent.gross,
      causes: causes.map(toEvidence),
    },
  };
}

function toEvidence({ dimension, cause }: DimensionCause): Evidence {
  const keys = cause.contributions
    .slice(0, Math.min(NAMED_KEYS, cause.explainedBy.length))
    .map(({ key, change, share }) => ({ key, change, share }));
  return { dimension, keys };
}
