import type { ExplainedAnomaly } from '../analysis/explain-anomalies.ts';
import { daysBetween } from '../analysis/bill-extent.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import type { DemoLabels } from './demo-labels.ts';
import { demoLabels } from './demo-labels.ts';

type Label = DemoLabels['anomalies'][number];

/** How well a search of the demo's bill was answered. */
export interface DemoScore {
  readonly matches: readonly { readonly label: Label; readonly anomaly: ExplainedAnomaly }[];
  /** Labels that nothing was found for. */
  readonly missed: readonly Label[];
  /** What was found and is no label. */
  readonly falseAlarms: readonly ExplainedAnomaly[];
  readonly precision: number;
  readonly recall: number;
}

/** Days that the start of a shift may be off, as in the benchmark: noise hides the day. */
const SHIFT_SLACK = 5;

/**
 * Holds what was found against what was put in and can be seen by this cost. Service, kind and days must agree. This shows that the demo is as
 * it says; it does not measure the detector, as the events were made large enough to matter (`LEAST_IMPACT`). `anomalies/benchmark` does.
 */
export function scoreDemo(found: readonly ExplainedAnomaly[], metric: CostMetric): DemoScore {
  const labels = demoLabels().anomalies.filter(({ shownBy }) => shownBy.some((one) => one === metric));
  const matches = labels.flatMap((label) => {
    const anomaly = found.find((one) => isOf(one, label));
    return anomaly === undefined ? [] : [{ label, anomaly }];
  });
  const falseAlarms = found.filter((one) => !labels.some((label) => isOf(one, label)));
  return {
    matches,
    missed: labels.filter((label) => !matches.some((match) => match.label === label)),
    falseAlarms,
    precision: matches.length / Math.max(matches.length + falseAlarms.length, 1),
    recall: matches.length / labels.length,
  };
}

function isOf(anomaly: ExplainedAnomaly, label: Label): boolean {
  const concerns = label.charges.some(({ ServiceName }) => ServiceName === anomaly.service);
  if (!concerns || anomaly.kind !== label.kind) return false;
  if (label.kind === 'level-shift') return Math.abs(daysBetween(label.start, anomaly.start)) <= SHIFT_SLACK;
  return anomaly.start <= label.end && anomaly.end >= label.start;
}
